using System.Collections.Immutable;
using GenAiAlignment.Layout.Unicode;

namespace GenAiAlignment.Layout.Typesetting;

/// <summary>Finds where lines may end (UAX #14).</summary>
public static class LineBreaker
{
    /// <summary>All opportunities in order; the last is the end of the text. Empty for an empty text.</summary>
    public static ImmutableArray<LineBreakOpportunity> Find(string text)
    {
        if (text.Length == 0)
        {
            return [];
        }

        List<LineBreakUnit> units = LineBreakUnit.Divide(text);
        ImmutableArray<LineBreakOpportunity>.Builder found = ImmutableArray.CreateBuilder<LineBreakOpportunity>();
        LineBreakRules rules = new(units[0]);
        for (int i = 1; i < units.Count; i++)
        {
            LineBreakClass after = units[i].Class;
            if (rules.MayBreak(after, i + 1 < units.Count ? units[i + 1].Class : null))
            {
                found.Add(new LineBreakOpportunity(units[i].Start, rules.MustBreak(after)));
            }

            rules.Pass(units[i]);
        }

        found.Add(new LineBreakOpportunity(text.Length, true));
        return found.ToImmutable();
    }
}
