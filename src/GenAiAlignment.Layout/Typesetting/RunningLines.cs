using System.Collections.Immutable;
using System.Globalization;
using GenAiAlignment.Layout.Unicode;

namespace GenAiAlignment.Layout.Typesetting;

/// <summary>Chooses lines as every program does: as many words as fit, then the next line.</summary>
internal static class RunningLines
{
    public static ImmutableArray<ChosenLine> Choose(MeasuredParagraph paragraph, LineMeasure measure)
    {
        ImmutableArray<LineBreakOpportunity> breaks = paragraph.Breaks;
        ImmutableArray<ChosenLine>.Builder lines = ImmutableArray.CreateBuilder<ChosenLine>();
        int start = 0;
        int next = 0;
        while (next < breaks.Length)
        {
            ChosenLine line = ChooseLine(paragraph, measure, breaks, start, next, lines.Count == 0);
            lines.Add(line);
            start = line.End;
            while (next < breaks.Length && breaks[next].Index <= start)
            {
                next++;
            }
        }

        // A line feed at the very end, and no text at all, make a line without letters.
        if (paragraph.Text.Length == 0 || paragraph.Text[^1] == '\n')
        {
            lines.Add(new ChosenLine(start, start));
        }

        return lines.ToImmutable();
    }

    private static ChosenLine ChooseLine(
        MeasuredParagraph paragraph, LineMeasure measure, ImmutableArray<LineBreakOpportunity> breaks, int start, int next, bool isFirst)
    {
        double safe = measure.Safe(isFirst);
        int last = next - 1;
        while (last + 1 < breaks.Length && Widest(paragraph, start, breaks[last + 1].Index) <= safe)
        {
            last++;
            if (breaks[last].IsMandatory)
            {
                return new ChosenLine(start, breaks[last].Index);
            }
        }

        if (last < next)
        {
            return LoneWord(paragraph, measure, start, breaks[next].Index, isFirst);
        }

        int following = breaks[last + 1].Index;
        double spare = measure.Room(isFirst) - paragraph.Narrowest(start, paragraph.TrimmedEnd(start, following));
        bool mayRise = spare >= measure.Room(isFirst) - measure.Hopeless(isFirst);
        return new ChosenLine(start, breaks[last].Index, FragileSpare: mayRise ? spare : null);
    }

    private static ChosenLine LoneWord(MeasuredParagraph paragraph, LineMeasure measure, int start, int end, bool isFirst)
    {
        double spare = measure.Room(isFirst) - Widest(paragraph, start, end);
        if (spare >= 0)
        {
            return new ChosenLine(start, end, FragileSpare: spare);
        }

        int cut = start;
        int? place = null;
        do
        {
            int after = cut + StringInfo.GetNextTextElementLength(paragraph.Text, cut);
            if (cut > start && paragraph.Widest(start, after) > measure.Safe(isFirst))
            {
                break;
            }

            place = cut > start && UnspacedWriting.MayBreak(paragraph.Text, cut) ? cut : place;
            cut = after;
        }
        while (cut < end);
        if (cut == end)
        {
            return new ChosenLine(start, end);
        }

        place = UnspacedWriting.MayBreak(paragraph.Text, cut) ? cut : place;
        return place is { } inRun ? new ChosenLine(start, inRun, DividesRun: true) : new ChosenLine(start, cut, BreaksWord: true);
    }

    private static double Widest(MeasuredParagraph paragraph, int start, int end) => paragraph.Widest(start, paragraph.TrimmedEnd(start, end));
}
