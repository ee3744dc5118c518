using System.Collections.Immutable;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Layout.Scenes;

/// <summary>A measured line.</summary>
/// <param name="Paragraph">Index of its paragraph in the frame.</param>
/// <param name="Baseline">Its left end on the page: x of the first glyph's origin, y of the baseline.</param>
/// <param name="Box">From the line's top to the next line's top, as wide as its glyphs.</param>
/// <param name="Runs">In visual order, left to right; a bullet comes first.</param>
public sealed record TextLine(int Paragraph, Position Baseline, Bounds Box, ImmutableArray<GlyphRun> Runs)
{
    /// <summary>What is read on this line, trailing white space taken off.</summary>
    public string Text => string.Concat(Runs.Where(run => !run.IsBullet).OrderBy(run => run.TextIndex).Select(run => run.Text)).TrimEnd();

    public TextLine MovedBy(Position by) => this with
    {
        Baseline = Moved(Baseline, by),
        Box = Box with { X = Box.X + by.X, Y = Box.Y + by.Y },
        Runs = [.. Runs.Select(run => run with { Origin = Moved(run.Origin, by) })],
    };

    private static Position Moved(Position position, Position by) => new(position.X + by.X, position.Y + by.Y);
}
