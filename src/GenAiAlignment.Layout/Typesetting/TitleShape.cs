using GenAiAlignment.Layout.Scenes;

namespace GenAiAlignment.Layout.Typesetting;

/// <summary>What a typographer would mind in the lines of a title.</summary>
internal static class TitleShape
{
    private const double LoneWordCost = 0.17;
    private const double LongLoneWordCost = 0.05;
    private const double ShortLineCost = 0.05;
    private const double TornWordCost = 0.2;
    private const double ManyLinesCost = 0.03;

    // A line with one word looks meant when it is about as long as the others.
    private const double LongShare = 0.75;
    private const double ShortShare = 0.4;
    private const int FewLines = 3;

    /// <summary>0 for lines that nobody minds. Each paragraph is looked at by itself; one of one or two words has no better form.</summary>
    public static double CostOf(TextBlock block) => block.Lines
        .GroupBy(line => line.Paragraph)
        .Where(lines => lines.Count() > 1 && lines.Sum(WordsOf) > 2)
        .Sum(lines => CostOf([.. lines]));

    private static double CostOf(TextLine[] lines)
    {
        double widest = lines.Max(line => line.Box.Width.Points);
        int torn = lines.SkipLast(1).Count(line => line.Text.Length > 1 && line.Text[^1] is '-' or '‐');
        return (Math.Max(0, lines.Length - FewLines) * ManyLinesCost) + (torn * TornWordCost) + lines.Sum(line =>
        {
            double share = line.Box.Width.Points / widest;
            return WordsOf(line) > 1 ? (share < ShortShare ? ShortLineCost : 0) : share < LongShare ? LoneWordCost : LongLoneWordCost;
        });
    }

    private static int WordsOf(TextLine line) => line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
