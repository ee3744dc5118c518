using GenAiAlignment.Foundation;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Scenes;

/// <summary>How a paragraph stands in its frame.</summary>
public sealed record ParagraphStyle
{
    public TextAlignment Alignment { get; init; }

    /// <summary>From the frame's leading edge to all lines.</summary>
    public Length Indent { get; init; }

    /// <summary>Added to <see cref="Indent"/> on the first line; negative when a bullet hangs in front.</summary>
    public Length FirstLineIndent { get; init; }

    /// <summary>Not applied at the top of a frame.</summary>
    public Length SpaceBefore { get; init; }

    /// <summary>Added to the next paragraph's <see cref="SpaceBefore"/>.</summary>
    public Length SpaceAfter { get; init; }

    /// <summary>Of 1.2 times the largest size on the line; whole, 90 to 100.</summary>
    public int LineSpacingPercent { get; init; } = 100;

    /// <summary>What stands in front of the first line; <see langword="null"/> for nothing.</summary>
    public Bullet? Bullet { get; init; }

    public bool IsRightToLeft { get; init; }
}
