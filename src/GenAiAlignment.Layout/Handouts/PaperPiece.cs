using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;

namespace GenAiAlignment.Layout.Handouts;

/// <summary>Something that stands in a column. A closed family.</summary>
internal abstract record PaperPiece
{
    /// <summary>From what stands above; of two distances that meet, the larger holds. None at the top of a page.</summary>
    public Length SpaceBefore { get; init; }

    public Length SpaceAfter { get; init; }

    /// <summary>How much of what follows stays on the same page.</summary>
    public Length KeptBelow { get; init; }
}

internal sealed record ParagraphPiece(TextParagraph Paragraph) : PaperPiece
{
    /// <summary>Whether it runs from left to right in every language, as code does.</summary>
    public bool IsLeftToRight { get; init; }
}

/// <summary>A picture, a row of a table, a rule: never divided.</summary>
/// <param name="Draw">Draws it with its left top at a place.</param>
internal sealed record FigurePiece(Length Height, Func<Position, SceneItem> Draw) : PaperPiece;
