using System.Collections.Immutable;

namespace GenAiAlignment.Layout.Typesetting;

/// <summary>
/// Chooses the lines of a title: as few lines as running text would need, and among all ways to break it into that many the one with the least
/// cost. A line costs the square of the share of the room it leaves empty compared with the widest line; more when it ends with a
/// small word (an article, a preposition), which belongs to what follows, or with a hyphen, which tears a word; more still when the first or the last
/// line is a lonely word. A line that ends with a comma, colon, semicolon or dash costs less: there a speaker breathes.
/// </summary>
internal static class BalancedLines
{
    private const double SmallWordCost = 0.06;
    private const double TornWordCost = 0.5;
    private const double BreathGain = 0.02;
    private const double LonelyWordCost = 1;

    private static readonly char[] OpeningSigns = [.. "([{\"“„«‘"];

    // Above so many places to break, running lines are taken: such a text is no title.
    private const int MostPlaces = 400;

    public static ImmutableArray<ChosenLine> Choose(MeasuredParagraph paragraph, LineMeasure measure, SmallWords smallWords)
    {
        ImmutableArray<ChosenLine> running = RunningLines.Choose(paragraph, measure);
        ImmutableArray<LineBreakOpportunity> breaks = paragraph.Breaks;
        if (running.Length < 2 || breaks.Length > MostPlaces || running.Any(line => line.BreaksWord) || breaks.SkipLast(1).Any(place => place.IsMandatory))
        {
            return running;
        }

        return new Search(paragraph, measure, smallWords, breaks).Best(running.Length) ?? running;
    }

    /// <summary>Shortest path over places to break: <c>cost[k, i]</c> is the least cost of k lines that end at place i.</summary>
    private sealed class Search(
        MeasuredParagraph paragraph, LineMeasure measure, SmallWords smallWords, ImmutableArray<LineBreakOpportunity> breaks)
    {
        public ImmutableArray<ChosenLine>? Best(int lineCount)
        {
            int places = breaks.Length;
            double[,] cost = new double[lineCount + 1, places + 1];
            int[,] from = new int[lineCount + 1, places + 1];
            for (int k = 0; k <= lineCount; k++)
            {
                for (int i = 0; i <= places; i++)
                {
                    cost[k, i] = k == 0 && i == 0 ? 0 : double.PositiveInfinity;
                }
            }

            for (int k = 1; k <= lineCount; k++)
            {
                for (int i = k; i <= places; i++)
                {
                    (cost[k, i], from[k, i]) = BestEnd(cost, k, i);
                }
            }

            return double.IsPositiveInfinity(cost[lineCount, places]) ? null : Trace(from, lineCount, places);
        }

        private (double Cost, int From) BestEnd(double[,] cost, int k, int i)
        {
            (double Cost, int From) best = (double.PositiveInfinity, 0);
            for (int j = i - 1; j >= k - 1; j--)
            {
                double width = paragraph.Widest(StartOf(j), paragraph.TrimmedEnd(StartOf(j), breaks[i - 1].Index));
                if (width > measure.Safe(k == 1))
                {
                    break;
                }

                double total = cost[k - 1, j] + CostOf(j, i, width, k == 1);
                if (total < best.Cost)
                {
                    best = (total, j);
                }
            }

            return best;
        }

        private int StartOf(int place) => place == 0 ? 0 : breaks[place - 1].Index;

        private double CostOf(int from, int to, double width, bool isFirst)
        {
            double slack = (measure.Safe(isFirst) - width) / measure.Room(isFirst);
            double cost = slack * slack;
            bool isLast = to == breaks.Length;
            if ((isFirst ? !isLast : isLast) && to - from < 2)
            {
                cost += LonelyWordCost;
            }

            if (isLast)
            {
                return cost;
            }

            ReadOnlySpan<char> line = paragraph.Text.AsSpan()[StartOf(from)..paragraph.TrimmedEnd(StartOf(from), StartOf(to))];
            ReadOnlySpan<char> last = line[(line.LastIndexOf(' ') + 1)..];
            return cost
                + (smallWords.Contains(last.TrimStart(OpeningSigns)) ? SmallWordCost : 0)
                + (last.Length > 1 && last[^1] is '-' or '‐' ? TornWordCost : 0)
                - (last.Length > 0 && last[^1] is ',' or ';' or ':' or '—' or '–' ? BreathGain : 0);
        }

        private ImmutableArray<ChosenLine> Trace(int[,] from, int lineCount, int places)
        {
            List<ChosenLine> lines = [];
            for ((int k, int i) = (lineCount, places); k > 0; k--)
            {
                int j = from[k, i];
                lines.Add(new ChosenLine(StartOf(j), breaks[i - 1].Index));
                i = j;
            }

            lines.Reverse();
            return [.. lines];
        }
    }
}
