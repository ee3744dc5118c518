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
    public static double CostOf(BlockDraft block)
    {
        double cost = 0;
        for (int start = 0, end; start < block.Lines.Length; start = end)
        {
            end = start + 1;
            while (end < block.Lines.Length && block.Lines[end].ParagraphIndex == block.Lines[start].ParagraphIndex)
            {
                end++;
            }

            cost += end - start > 1 ? CostOf(block.Lines.AsSpan(start, end - start)) : 0;
        }

        return cost;
    }

    private static double CostOf(ReadOnlySpan<LineDraft> lines)
    {
        double widest = 0;
        int words = 0;
        foreach (LineDraft line in lines)
        {
            widest = Math.Max(widest, line.Width);
            words += WordsOf(line.Text);
        }

        if (words <= 2)
        {
            return 0;
        }

        double cost = Math.Max(0, lines.Length - FewLines) * ManyLinesCost;
        foreach (LineDraft line in lines[..^1])
        {
            cost += line.Text is [_, .., '-' or '‐'] ? TornWordCost : 0;
        }

        foreach (LineDraft line in lines)
        {
            double share = line.Width / widest;
            cost += WordsOf(line.Text) > 1 ? (share < ShortShare ? ShortLineCost : 0) : share < LongShare ? LoneWordCost : LongLoneWordCost;
        }

        return cost;
    }

    private static int WordsOf(ReadOnlySpan<char> text)
    {
        int words = 0;
        foreach (Range range in text.Split(' '))
        {
            words += text[range].IsEmpty ? 0 : 1;
        }

        return words;
    }
}
