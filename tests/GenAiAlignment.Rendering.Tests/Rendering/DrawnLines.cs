using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using UglyToad.PdfPig.Content;

namespace GenAiAlignment.Rendering.Tests.Rendering;

/// <summary>The lines of text that a PDF page shows within a frame.</summary>
internal static class DrawnLines
{
    // Letters of one line stand on one baseline, to the rounding of who drew them; lines of a frame are at least 10 pt apart.
    private const double SameBaseline = 2;

    // Frames end where their lines end; a program may set the first or last line this much higher or lower.
    private static readonly Length Tolerance = Length.FromPoints(9);

    /// <param name="frames">All of the page, this one among them: a letter counts for the one it is nearest to.</param>
    public static ImmutableArray<DrawnLine> Within(Page page, Bounds frame, IEnumerable<Bounds> frames)
    {
        List<List<Letter>> lines = [];
        foreach (Letter letter in page.Letters.Where(letter => IsWithin(letter, page, frame, frames)).OrderByDescending(letter => letter.StartBaseLine.Y))
        {
            if (lines.Count == 0 || Math.Abs(lines[^1][0].StartBaseLine.Y - letter.StartBaseLine.Y) > SameBaseline)
            {
                lines.Add([]);
            }

            lines[^1].Add(letter);
        }

        return [.. lines.Select(line => Line(line, page))];
    }

    private static DrawnLine Line(List<Letter> letters, Page page)
    {
        Letter[] inOrder = [.. letters.OrderBy(letter => letter.StartBaseLine.X)];
        return new DrawnLine(
            string.Concat(inOrder.Select(letter => letter.Value)).Replace(" ", "", StringComparison.Ordinal),
            inOrder[0].StartBaseLine.X,
            page.Height - inOrder[0].StartBaseLine.Y);
    }

    private static bool IsWithin(Letter letter, Page page, Bounds frame, IEnumerable<Bounds> frames)
    {
        if (string.IsNullOrWhiteSpace(letter.Value))
        {
            return false;
        }

        double y = page.Height - letter.StartBaseLine.Y;
        double x = letter.StartBaseLine.X;
        double distance = Distance(x, y, frame);
        return distance <= Tolerance.Points && frames.All(other => Distance(x, y, other) >= distance);
    }

    /// <summary>From a place to the nearest of a frame, along the axis on which they are farther apart; 0 within it.</summary>
    private static double Distance(double x, double y, Bounds frame) => Math.Max(
        Math.Max(0, Math.Max(frame.X.Points - x, x - frame.Right.Points)), Math.Max(0, Math.Max(frame.Y.Points - y, y - frame.Bottom.Points)));
}

/// <param name="Text">Without white space: programs differ in what they draw for it.</param>
/// <param name="Left">Of the first letter's origin, in points from the page's left.</param>
/// <param name="Baseline">In points from the page's top.</param>
internal sealed record DrawnLine(string Text, double Left, double Baseline);
