using System.Collections.Immutable;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Reading;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Arranging;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Pptx;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Slides;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;
using GenAiAlignment.Themes.Reading;

namespace GenAiAlignment.Tests.Pptx;

/// <summary>Decks to write: the essay's own, and a short one that holds every kind of item.</summary>
internal static class SampleDecks
{
    /// <summary>The smallest PNG: one grey pixel.</summary>
    private static readonly byte[] Pixel = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    private const string Short = """
        ---
        title: A short talk
        subtitle: With *every* kind of item
        author: A. N. Author
        date: 2024-05-06
        ---
        An opening paragraph with a [link](https://example.org/a?b=1&c=2).

        ## First part

        Some words that lead in, in *emphasis* and `code`.

        **Bread is incompatible with cake.**

        Some words that explain it.

        1. one
        2. two

        - a sign
          - deeper

        ## Second part

        This is the first point of the part. It has a second sentence.

        And this is the second point of it.

        ## Third part

        **A claim that stays whole, as it states no relation.**
        """;

    /// <summary>Every folder of <c>themes/</c> that holds a theme.</summary>
    public static ImmutableArray<string> ThemeNames { get; } =
    [
        .. Directory.GetFiles(RepositoryFiles.Path("themes"), ThemeReader.FileName, SearchOption.AllDirectories)
            .Select(file => Path.GetFileName(Path.GetDirectoryName(file)!)) // a file is in a folder
            .Order(StringComparer.Ordinal),
    ];

    public static ThemeReader Themes { get; } = new(
        path => File.Exists(RepositoryFiles.Path("themes", path)) ? File.ReadAllBytes(RepositoryFiles.Path("themes", path)) : (ReadOnlyMemory<byte>?)null, ThemeNames);

    public static LaidOutDeck Essay { get; } = EssayIn("folio");

    public static LaidOutDeck Plain { get; } = Arrange(Short, TalkSettings.Default);

    public static LaidOutDeck Revealed { get; } = Arrange(Short, TalkSettings.Default with { Reveal = true });

    /// <summary><see cref="Plain"/> with one of each kind of item on its second slide, and some on its layout.</summary>
    public static LaidOutDeck Everything { get; } = WithEverything(Plain);

    public static byte[] Write(LaidOutDeck deck, PptxOptions? options = null)
    {
        using MemoryStream stream = new();
        PptxWriter.Write(deck, options ?? PptxOptions.Default with { EmbedFonts = false }, stream);
        return stream.ToArray();
    }

    /// <summary>The given essay in a built-in theme.</summary>
    public static LaidOutDeck EssayIn(string theme) => Arrange(File.ReadAllText(RepositoryFiles.Path("content", "genai-alignment.md")), TalkSettings.Default, theme);

    public static LaidOutDeck Arrange(string text, TalkSettings settings, string themeName = "folio")
    {
        Essay essay = EssayReader.Read(new SourceText("essay.md", text)).Value ?? throw new InvalidOperationException("No essay.");
        Talk talk = TalkPlanner.Plan(essay, settings).Value ?? throw new InvalidOperationException("No talk.");
        Theme theme = Themes.ReadBuiltIn(themeName).Value ?? throw new InvalidOperationException("No theme.");
        return DeckArranger.Arrange(talk, theme, _ => null).Value ?? throw new InvalidOperationException("No deck.");
    }

    public static LaidOutSlide Slide<T>(LaidOutDeck deck)
        where T : Slide => deck.Slides.First(slide => slide.Slide is T);

    private static LaidOutDeck WithEverything(LaidOutDeck deck)
    {
        Picture picture = new(PictureFormat.Png, Pixel, 1, 1);
        LaidOutSlide second = deck.Slides[1];
        SlideLayout layout = second.Layout with
        {
            Decorations = [.. second.Layout.Decorations, new PictureItem(Bounds.FromPoints(900, 20, 20, 20), picture) { Name = "Logo", AlternativeText = "Logo" }],
            Background = new PictureFill(picture),
        };
        LaidOutSlide changed = second with { Layout = layout, Items = [.. second.Items, .. Items(picture)] };
        return deck with
        {
            Layouts = deck.Layouts.Replace(second.Layout, layout),
            Slides = [.. deck.Slides.Select(slide => slide == second ? changed : slide.Layout == second.Layout ? slide with { Layout = layout } : slide)],
        };
    }

    private static ImmutableArray<SceneItem> Items(Picture picture)
    {
        Stroke stroke = new(ThemeColour.Rule, Length.FromPoints(1), StrokeDash.Dash);
        Position at = new(Length.FromPoints(100), Length.FromPoints(100));
        Position to = new(Length.FromPoints(160), Length.FromPoints(80));
        GradientFill gradient = new(45, [new GradientStop(0, ThemeColour.Accent), new GradientStop(1, ThemeColour.Surface)]);
        EllipseItem ellipse = new(Bounds.FromPoints(10, 10, 30, 20), gradient, stroke) { Name = "Ellipse" };
        return
        [
            ellipse,
            new RectangleItem(Bounds.FromPoints(50, 10, 30, 20), new PictureFill(picture), null, Length.FromPoints(5)) { Name = "Round" },
            new LineItem(at, to, stroke) { Name = "Line" },
            new PathItem([new MoveSegment(at), new CurveSegment(to, at, to), new StraightSegment(at), new CloseSegment()], new SolidFill(ThemeColour.Accent), null) { Name = "Path" },
            new PictureItem(Bounds.FromPoints(200, 10, 30, 30), picture) { Name = "Photo", AlternativeText = "A grey pixel" },
            new GroupItem(at, 0.5, new Extent(Length.FromPoints(100), Length.FromPoints(50)), [ellipse]) { Name = "Group" },
            Table(stroke),
        ];
    }

    private static TableItem Table(Stroke rule)
    {
        TextItem Cell(string text, double x, double y) => new(
            Bounds.FromPoints(x + 4, y + 4, 92, 22), null, TextAnchor.Top,
            [new TextParagraph([new TextSpan(text, new CharacterStyle(FontSlot.Mono, 14, ThemeColour.Text))], new ParagraphStyle())], []) { Name = "Cell" };
        TableItemRow Row(double y, string first, string second) => new(Length.FromPoints(30), null, [Cell(first, 300, y), Cell(second, 400, y)]);
        return new TableItem(
            Bounds.FromPoints(300, 10, 200, 60), [Length.FromPoints(100), Length.FromPoints(100)], [Row(10, "Head", "Line"), Row(40, "a", "b")], rule)
        {
            Name = "Table",
            AlternativeText = "Two columns",
        };
    }
}
