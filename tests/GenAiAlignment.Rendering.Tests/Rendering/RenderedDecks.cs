using System.Collections.Immutable;
using System.Globalization;
using GenAiAlignment.Essays.Reading;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Arranging;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Pages;
using GenAiAlignment.Pdf;
using GenAiAlignment.Pptx;
using GenAiAlignment.Rendering.Tests.Programs;
using GenAiAlignment.Rendering.Tests.Rendering;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Settings;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Reading;

[assembly: AssemblyFixture(typeof(RenderedDecks))]

namespace GenAiAlignment.Rendering.Tests.Rendering;

/// <summary>The given essay in every built-in theme, rendered once for all tests, and what else LibreOffice makes of it when a test asks.</summary>
public sealed class RenderedDecks : IDisposable
{
    /// <summary>The theme of the tests that need one theme only.</summary>
    public const string Plain = "folio";

    private const string NotesPages = """pdf:impress_pdf_Export:{"ExportNotesPages":{"type":"boolean","value":"true"},"ExportOnlyNotesPages":{"type":"boolean","value":"true"}}""";
    private const string Presentation = "pptx:Impress MS PowerPoint 2007 XML";

    private readonly string folder = Directory.CreateTempSubdirectory("essaydeck-rendering").FullName;
    private readonly LibreOffice office;
    private readonly Dictionary<string, RenderedDeck> decks = [];
    private readonly Lazy<string> notes;
    private readonly Lazy<string> saved;

    public RenderedDecks()
    {
        office = new LibreOffice(folder);
        notes = new Lazy<string>(() => Only(Plain, NotesPages, "notes"));
        saved = new Lazy<string>(() => Only(Plain, Presentation, "saved"));
        Talk talk = ReadTalk();
        foreach (string theme in ThemeNames)
        {
            decks.Add(theme, Write(talk, theme));
        }

        Recoloured = EditedDeck.Of(
            decks[Plain].Pptx, "recoloured.pptx", "ppt/theme/theme1.xml", "(<a:dk1><a:srgbClr val=\")[0-9A-F]{6}", "${1}008000");
        Moved = EditedDeck.Of(
            decks[Plain].Pptx, "moved.pptx", OppositionLayout(decks[Plain].Deck), "<a:off x=\"[0-9]+\" y=\"[0-9]+\" />(<a:ext cx=\"[0-9]{7,}\" cy=\"[0-9]{7,}\" />)", $"<a:off x=\"{MovedTo.X.Emu}\" y=\"{MovedTo.Y.Emu}\" />$1");
        Restyled = EditedDeck.Of(
            decks[Plain].Pptx, "restyled.pptx", "ppt/slideMasters/slideMaster1.xml", "(<p:titleStyle>.*?<a:schemeClr val=\")tx1", "$1hlink");
        string[] files = [.. ThemeNames.Select(theme => decks[theme].Pptx), Recoloured, Moved, Restyled];
        office.Convert(files, "pdf", RenderedDeck.OfficeFolder);
    }

    /// <summary>Where <see cref="Moved"/> has the title of its oppositions.</summary>
    public static Position MovedTo { get; } = new(Length.FromPoints(96), Length.FromPoints(120));

    /// <summary>The essay with another text colour in the theme part: 008000.</summary>
    public string Recoloured { get; }

    /// <summary>The essay with another place for the title in the layout of oppositions.</summary>
    public string Moved { get; }

    /// <summary>The essay with titles in the colour of links on the master.</summary>
    public string Restyled { get; }

    /// <summary>The notes pages that LibreOffice prints.</summary>
    public string Notes => notes.Value;

    /// <summary>The file that LibreOffice saves when it has opened ours.</summary>
    public string Saved => saved.Value;

    /// <summary>Where tests may write; gone with the run.</summary>
    public string Folder => folder;

    /// <summary>Every folder of <c>themes/</c> that holds a theme.</summary>
    public static ImmutableArray<string> ThemeNames { get; } =
    [
        .. Directory.GetFiles(RepositoryFiles.Path("themes"), ThemeReader.FileName, SearchOption.AllDirectories)
            .Select(file => Path.GetFileName(Path.GetDirectoryName(file)!)) // a file is in a folder
            .Order(StringComparer.Ordinal),
    ];

    public RenderedDeck this[string theme] => decks[theme];

    public static Talk ReadTalk()
    {
        SourceText essay = new("genai-alignment.md", File.ReadAllText(RepositoryFiles.Path("content", "genai-alignment.md")));
        SourceText settings = new("genai-alignment.talk.yaml", File.ReadAllText(RepositoryFiles.Path("content", "genai-alignment.talk.yaml")));
        Outcome<Talk> talk = TalkPlanner.Plan(EssayReader.Read(essay).Value!, TalkSettingsReader.Read(settings).Value!); // both have no errors
        return talk.Value!; // as above
    }

    public static Theme ReadTheme(string name)
    {
        string folder = RepositoryFiles.Path("themes");
        Outcome<Theme> theme = new ThemeReader(
            path => File.Exists(Path.Combine(folder, path)) ? File.ReadAllBytes(Path.Combine(folder, path)) : (ReadOnlyMemory<byte>?)null, ThemeNames).ReadBuiltIn(name);
        return theme.Value ?? throw new InvalidOperationException(theme.Diagnostics[0].Message);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string OppositionLayout(LaidOutDeck deck)
    {
        SlideLayout layout = deck.Layouts.Single(layout => layout.Kind == LayoutKind.Opposition);
        return string.Create(CultureInfo.InvariantCulture, $"ppt/slideLayouts/slideLayout{deck.Layouts.IndexOf(layout) + 1}.xml");
    }

    private string Only(string theme, string format, string place) => office.Convert([decks[theme].Pptx], format, place)[0];

    private RenderedDeck Write(Talk talk, string theme)
    {
        LaidOutDeck deck = DeckArranger.Arrange(talk, ReadTheme(theme), _ => null).Value!; // arranging never fails
        string pptx = Path.Combine(folder, theme + ".pptx");
        string pdf = Path.Combine(folder, theme + ".pdf");
        using (FileStream stream = File.Create(pptx))
        {
            PptxWriter.Write(deck, PptxOptions.Default, stream);
        }

        using (FileStream stream = File.Create(pdf))
        {
            PdfWriter.Write(DeckPages.Compose(deck, null), stream);
        }

        return new RenderedDeck(deck, pptx, pdf);
    }
}
