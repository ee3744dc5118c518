using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Pptx.Packages;
using GenAiAlignment.Pptx.Shapes;
using GenAiAlignment.Pptx.Texts;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Pptx.Parts;

/// <summary>Writes the notes master: the page that PowerPoint prints a slide and its notes on (PPTX-FACTS, b).</summary>
internal static class NotesMasterXml
{
    /// <summary>Of the script, in points.</summary>
    public const double ScriptSize = 12;

    /// <summary>Of cues, page numbers and the like, in points.</summary>
    public const double CueSize = 10;

    // Office's own page and frames, in EMU.
    public const int PageWidth = 6_858_000;
    public const int PageHeight = 9_144_000;

    private static readonly Bounds SlideImage = new(new(685_800), new(685_800), new(5_486_400), new(3_086_100));
    private static readonly Bounds Body = new(new(685_800), new(4_000_500), new(5_486_400), new(4_500_563));
    private static readonly Bounds Header = new(new(685_800), new(228_600), new(5_486_400), new(342_900));
    private static readonly Bounds Number = new(new(3_884_613), new(8_685_213), new(2_287_587), new(228_600));

    public static P.NotesMaster Of(LaidOutDeck deck, PartRelationships relationships)
    {
        relationships.Add(RelationshipTypes.Theme, PartNames.NotesTheme);
        P.ShapeTree tree = ShapeTreeXml.Empty();
        CharacterStyle small = new(FontSlot.Body, CueSize, ThemeColour.Muted);
        tree.Append(
            Frame(2, "Header Placeholder 1", P.PlaceholderValues.Header, null, Header, deck, [new TextSpan(deck.Talk.Title.PlainText, small)]),
            NotesSlideXml.SlideImage(3, "Slide Image Placeholder 2", 2, SlideImage),
            Frame(4, "Notes Placeholder 3", P.PlaceholderValues.Body, 3, Body, deck, [new TextSpan("Notes", small with { Size = ScriptSize, Colour = ThemeColour.Text })]),
            Frame(5, "Slide Number Placeholder 4", P.PlaceholderValues.SlideNumber, 5, Number, deck, [new TextSpan("‹#›", small, Field: TextField.SlideNumber)]));
        return new P.NotesMaster(
            new P.CommonSlideData(
                new P.Background(new P.BackgroundProperties(SchemeColours.Fill(ThemeColour.Background), new A.EffectList())), tree),
            ThemeXml.Map(deck.Theme.PaperPalette),
            Style());
    }

    private static P.Shape Frame(
        uint id, string name, P.PlaceholderValues type, uint? index, Bounds bounds, LaidOutDeck deck, IReadOnlyList<TextSpan> spans)
    {
        P.PlaceholderShape mark = new() { Type = type };
        if (type != P.PlaceholderValues.Body)
        {
            mark.Size = P.PlaceholderSizeValues.Quarter;
        }

        if (index is { } number)
        {
            mark.Index = number;
        }

        ParagraphStyle paragraph = new() { Alignment = type == P.PlaceholderValues.SlideNumber ? TextAlignment.Trailing : TextAlignment.Leading };
        P.TextBody body = new(PlaceholderXml.Body(TextAnchor.Top), new A.ListStyle());
        body.Append(new ParagraphXml(new RunXml(deck.Talk.Language, deck.Theme.Fonts, null)).Paragraphs([new TextParagraph([.. spans], paragraph)], null, null));
        return new P.Shape(
            new P.NonVisualShapeProperties(
                new P.NonVisualDrawingProperties { Id = id, Name = name },
                new P.NonVisualShapeDrawingProperties(new A.ShapeLocks { NoGrouping = true }),
                new P.ApplicationNonVisualDrawingProperties(mark)),
            new P.ShapeProperties(ShapeFrame.Of(bounds), ShapeFrame.Preset(A.ShapeTypeValues.Rectangle)),
            body);
    }

    private static P.NotesStyle Style()
    {
        A.Level1ParagraphProperties first = new();
        ParagraphXml.Describe(first, new ParagraphStyle { SpaceBefore = Length.FromPoints(6) });
        A.DefaultRunProperties text = new();
        RunXml.Describe(text, new CharacterStyle(FontSlot.Body, ScriptSize, ThemeColour.Text));
        first.Append(text);
        return new P.NotesStyle(first);
    }
}
