using System.Collections.Immutable;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Layout.Checking;

/// <summary>A picture made small: the average colour of each cell, row by row. Fine enough for what a letter stands on, too coarse for grain.</summary>
public sealed record PictureGrid(int Columns, int Rows, ImmutableArray<Rgb> Cells)
{
    /// <summary>The darkest and the lightest colour of a part of the picture.</summary>
    /// <param name="whole">Where the whole picture stands on the slide, with what is cut off.</param>
    /// <param name="part">On the slide; outside the picture its nearest cells count.</param>
    public (Rgb Darkest, Rgb Lightest) Within(Bounds whole, Bounds part)
    {
        (int left, int right) = Range(part.X - whole.X, part.Right - whole.X, whole.Width, Columns);
        (int top, int bottom) = Range(part.Y - whole.Y, part.Bottom - whole.Y, whole.Height, Rows);
        Rgb[] cells = [.. Enumerable.Range(top, bottom - top + 1)
            .SelectMany(row => Enumerable.Range(left, right - left + 1).Select(column => Cells[(row * Columns) + column]))];
        return (cells.MinBy(cell => cell.Luminance), cells.MaxBy(cell => cell.Luminance));
    }

    private static (int From, int To) Range(Length from, Length to, Length extent, int count)
    {
        int first = Math.Clamp((int)(from.Points / extent.Points * count), 0, count - 1);
        return (first, Math.Clamp((int)Math.Ceiling(to.Points / extent.Points * count) - 1, first, count - 1));
    }
}
