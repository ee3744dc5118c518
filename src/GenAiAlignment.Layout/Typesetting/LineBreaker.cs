using System.Collections.Immutable;

namespace GenAiAlignment.Layout.Typesetting;

/// <summary>Finds where lines may end (UAX #14).</summary>
public static class LineBreaker
{
    /// <summary>All opportunities in order; the last is the end of the text. Empty for an empty text.</summary>
    public static ImmutableArray<LineBreakOpportunity> Find(string text)
    {
        ImmutableArray<LineBreakOpportunity>.Builder found = ImmutableArray.CreateBuilder<LineBreakOpportunity>();
        for (int i = 1; i < text.Length; i++)
        {
            if (text[i - 1] == '\n')
            {
                found.Add(new LineBreakOpportunity(i, true));
            }
            else if (text[i] is not ' ' and not '\n' && text[i - 1] is ' ' or '-')
            {
                found.Add(new LineBreakOpportunity(i, false));
            }
        }

        if (text.Length > 0)
        {
            found.Add(new LineBreakOpportunity(text.Length, true));
        }

        return found.ToImmutable();
    }
}
