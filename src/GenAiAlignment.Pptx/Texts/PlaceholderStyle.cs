using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;

namespace GenAiAlignment.Pptx.Texts;

/// <summary>What a placeholder gives the paragraphs of each level. Layouts write it, slides leave it out where they agree.</summary>
internal sealed record PlaceholderStyle(Placeholder Placeholder)
{
    /// <summary>Levels that lists have in PowerPoint.</summary>
    public const int Levels = 9;

    /// <summary>How much further in than the level above, in sizes of the text.</summary>
    private const double Step = 1.25;

    public CharacterStyle Character => Placeholder.Character;

    public ParagraphStyle Paragraph(int level) => level == 0 ? Placeholder.Paragraph : Placeholder.Paragraph with
    {
        Indent = Placeholder.Paragraph.Indent + Length.FromPoints(level * Step * Character.Size),
    };
}
