using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Typesetting;

/// <summary>Paragraphs set to a width, standing at the origin: lines begin at y = 0 and are aligned within 0 to <paramref name="Width"/>.</summary>
/// <param name="Paragraphs">As given, with the breaks that were pinned.</param>
/// <param name="Height">From the first line's top to the end of the last, by PowerPoint's line model.</param>
/// <param name="FragileBreaks">Empty when every program breaks the lines here.</param>
/// <param name="BrokenWords">Indices of the lines that end within a word, because it is wider than the line.</param>
public sealed record TextBlock(
    ImmutableArray<TextParagraph> Paragraphs,
    ImmutableArray<TextLine> Lines,
    Length Width,
    Length Height,
    ImmutableArray<FragileBreak> FragileBreaks,
    ImmutableArray<int> BrokenWords)
{
    // Rounding makes no line too wide.
    private static readonly Length Unseen = Length.FromPoints(0.05);

    /// <summary>Of the widest line, indents included; at most <see cref="Width"/> unless a single letter is wider.</summary>
    public Length WidestLine => Lines.Select(line => line.Box.Right).Append(Length.Zero).Max();

    /// <summary>By how much the widest line leaves the width; zero when none does.</summary>
    public Length ExcessWidth => ExcessOf(Lines.Select(line => line.Box), Width);

    /// <summary>The lines where they stand in a frame as wide as this block was set.</summary>
    public ImmutableArray<TextLine> PlacedIn(Bounds frame, TextAnchor anchor)
    {
        Length spare = frame.Height - Height;
        Length down = anchor switch
        {
            TextAnchor.Top => Length.Zero,
            TextAnchor.Middle => spare / 2,
            TextAnchor.Bottom => spare,
            _ => throw new ArgumentOutOfRangeException(nameof(anchor), anchor, null),
        };
        return [.. Lines.Select(line => line.MovedBy(new Position(frame.X, frame.Y + down)))];
    }

    /// <param name="lines">At the origin.</param>
    internal static Length ExcessOf(IEnumerable<Bounds> lines, Length width)
    {
        Length excess = lines.Select(line => Length.Max(line.Right - width, -line.X)).Append(Length.Zero).Max();
        return excess > Unseen ? excess : Length.Zero;
    }
}
