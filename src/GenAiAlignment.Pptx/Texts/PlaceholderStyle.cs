using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Pptx.Texts;

/// <summary>What a placeholder gives the paragraphs of each level. Layouts and slides leave out where they agree with what is above them.</summary>
internal sealed record PlaceholderStyle(Placeholder Placeholder)
{
    /// <summary>Levels that lists have in PowerPoint.</summary>
    public const int MostLevels = 9;

    /// <summary>How much further in than the level above, in sizes of the text.</summary>
    private const double Step = 1.3;

    /// <summary>How many levels the placeholder speaks of: lines of one kind have one.</summary>
    public int Levels => Placeholder is { Role: PlaceholderRole.Body, Index: 0 or 1 } ? MostLevels : 1;

    /// <summary>In front of the paragraphs of lists; <see langword="null"/> for none.</summary>
    public Bullet? Sign { get; init; } = new("•", Placeholder.Character.Colour);

    /// <summary>The family to name; <see langword="null"/> for the theme's of the style's slot.</summary>
    public FontFamily? Family { get; init; }

    public CharacterStyle Character => Placeholder.Character;

    /// <summary>The first level as the design has it; those below are lists.</summary>
    public ParagraphStyle Paragraph(int level) => level == 0 ? Placeholder.Paragraph : Placeholder.Paragraph with
    {
        Indent = Placeholder.Paragraph.Indent + Length.FromPoints((level + 1) * Step * Character.Size),
        FirstLineIndent = Sign is null ? Length.Zero : -Length.FromPoints(Step * Character.Size),
        Bullet = Sign,
    };

    /// <summary>As a part with a colour map of its own inherits it from one of the master.</summary>
    public PlaceholderStyle InheritedBy(PartContext part) => new(Placeholder with
    {
        Character = Character with { Colour = part.Colours.Inherited(Character.Colour, part.Deck.Colours) },
    });
}
