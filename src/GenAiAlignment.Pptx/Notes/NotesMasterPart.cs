using DocumentFormat.OpenXml;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Pptx.Colours;
using GenAiAlignment.Pptx.Masters;
using GenAiAlignment.Pptx.Packages;
using GenAiAlignment.Pptx.Shapes;
using GenAiAlignment.Pptx.Texts;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Pptx.Notes;

/// <summary>
/// The notes master (ECMA-376 part 1, 19.3.1.27): the slide above its script, on paper. It has a theme of its own, for PowerPoint
/// removes a notes master that shares one.
/// </summary>
internal static class NotesMasterPart
{
    public const uint SlideImageIndex = 2;
    public const uint BodyIndex = 3;
    public const uint SlideNumberIndex = 5;

    /// <summary>Office's own page: 7.5 by 10 inches.</summary>
    public static readonly Extent Page = new(new Length(6_858_000), new Length(9_144_000));

    /// <summary>
    /// The script. It has more room than Office gives it, for a page of notes does not go on over another. It sets the space above a paragraph,
    /// as running text on paper does.
    /// </summary>
    public static readonly Placeholder Body = Placeholder(
        PlaceholderRole.Body, "Notes", new Bounds(new Length(685_800), new Length(3_200_400), new Length(5_486_400), new Length(5_384_800)),
        new ParagraphStyle { SpaceBefore = Length.FromPoints(6) }, new CharacterStyle(FontSlot.Body, 11, ThemeColour.Text));

    private static readonly Placeholder Number = Placeholder(
        PlaceholderRole.SlideNumber, "Slide number", new Bounds(new Length(3_884_613), new Length(8_685_213), new Length(2_287_587), new Length(228_600)),
        new ParagraphStyle { Alignment = TextAlignment.Trailing }, new CharacterStyle(FontSlot.Body, 10, ThemeColour.Muted));

    public static PackagePart Of(DeckContext deck)
    {
        PartContext part = new(deck, ColourMap.For(deck.Deck.Theme.PaperPalette), LayoutKind.Content);
        part.Relationships.Add(RelationshipTypes.Theme, PartNames.NotesTheme);
        OpenXmlElement[] shapes =
        [
            SlideImage(part),
            PlaceholderShapes.Plain(Styled(Body, deck), Reference(P.PlaceholderValues.Body, BodyIndex), part),
            PlaceholderShapes.Plain(Styled(Number, deck), Reference(P.PlaceholderValues.SlideNumber, SlideNumberIndex), part),
        ];
        P.NotesMaster element = new(
            new P.CommonSlideData(LayoutPart.Background(new SolidFill(ThemeColour.Background), part), ShapeTrees.Of(shapes)),
            part.Colours.ToMasterMap(),
            new P.HeaderFooter { Header = false, Footer = false, DateTime = false },
            new P.NotesStyle(LevelStyles.Of(Styled(Body, deck), null, part)));
        return new PackagePart(
            PartNames.NotesMaster, ContentTypes.NotesMaster, PartXml.PresentationToBytes(element), part.Relationships.All);
    }

    /// <summary>All is said on the placeholders, and the family by name: LibreOffice reads neither notesStyle nor the fonts of this master's theme.</summary>
    private static PlaceholderStyle Styled(Placeholder placeholder, DeckContext deck) => new(placeholder) { Family = deck.Deck.Theme.Fonts.Body };

    private static P.PlaceholderShape Reference(P.PlaceholderValues type, uint index) =>
        new() { Type = type, Size = P.PlaceholderSizeValues.Quarter, Index = index };

    private static Placeholder Placeholder(
        PlaceholderRole role, string name, Bounds bounds, ParagraphStyle paragraph, CharacterStyle character) =>
        new(name, role, 0, bounds, TextAnchor.Top, paragraph, character, name);

    private static P.Shape SlideImage(PartContext part) => new(
        new P.NonVisualShapeProperties(
            new P.NonVisualDrawingProperties { Id = part.NextShapeId(), Name = "Slide image" },
            new P.NonVisualShapeDrawingProperties(new A.ShapeLocks { NoGrouping = true, NoRotation = true, NoChangeAspect = true }),
            new P.ApplicationNonVisualDrawingProperties(
                new P.PlaceholderShape { Type = P.PlaceholderValues.SlideImage, Index = SlideImageIndex })),
        new P.ShapeProperties(
            ShapeElements.Transform(ImageBounds(part.Deck.Deck.SlideSize)),
            ShapeElements.Preset(A.ShapeTypeValues.Rectangle),
            new A.NoFill(),
            FillElements.Outline(new Stroke(ThemeColour.Rule, Length.FromPoints(0.5)), part)));

    /// <summary>Two thirds of the text's width where the slide is wide, in the slide's own ratio.</summary>
    private static Bounds ImageBounds(Extent slide)
    {
        Length maxWidth = new(4_572_000);
        Length maxHeight = new(2_571_750);
        double scale = Math.Min(maxWidth.Points / slide.Width.Points, maxHeight.Points / slide.Height.Points);
        Length width = slide.Width * scale;
        return new Bounds((Page.Width - width) / 2, new Length(457_200), width, slide.Height * scale);
    }
}
