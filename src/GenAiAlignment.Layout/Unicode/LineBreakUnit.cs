namespace GenAiAlignment.Layout.Unicode;

/// <summary>A character and the marks that combine with it (UAX #14, rules LB9 and LB10).</summary>
/// <param name="Start">UTF-16 index.</param>
/// <param name="EndsWithJoiner">Whether its last character is a zero width joiner (rule LB8a).</param>
internal readonly record struct LineBreakUnit(int Start, LineBreakClass Class, bool EndsWithJoiner)
{
    private static readonly Lazy<UnicodeTable<LineBreakClass>> Table = new(() => UnicodeTable<LineBreakClass>.Load("LineBreakClasses.txt"));

    public static List<LineBreakUnit> Divide(string text)
    {
        UnicodeTable<LineBreakClass> table = Table.Value;
        List<LineBreakUnit> units = new(text.Length);
        for (int i = 0; i < text.Length;)
        {
            // An unpaired surrogate is a letter (class SG, resolved to AL).
            int length = char.IsSurrogatePair(text, i) ? 2 : 1;
            LineBreakClass given = table[length == 2 ? char.ConvertToUtf32(text, i) : text[i]];
            Append(units, i, given);
            i += length;
        }

        return units;
    }

    private static void Append(List<LineBreakUnit> units, int start, LineBreakClass given)
    {
        bool isJoiner = given == LineBreakClass.ZWJ;
        if (!isJoiner && given != LineBreakClass.CM)
        {
            units.Add(new LineBreakUnit(start, given, false));
        }
        else if (units.Count > 0 && TakesMarks(units[^1].Class))
        {
            units[^1] = units[^1] with { EndsWithJoiner = isJoiner };
        }
        else
        {
            units.Add(new LineBreakUnit(start, LineBreakClass.AL, isJoiner));
        }
    }

    private static bool TakesMarks(LineBreakClass before) => before
        is not (LineBreakClass.BK or LineBreakClass.CR or LineBreakClass.LF or LineBreakClass.NL or LineBreakClass.SP or LineBreakClass.ZW);
}
