using GenAiAlignment.Foundation;
using Markdig.Helpers;
using Markdig.Syntax.Inlines;
using SourceSpan = GenAiAlignment.Foundation.SourceSpan;

namespace GenAiAlignment.Essays.Reading.Marks;

/// <summary>
/// Finds double stars that were meant to mark text and mark nothing: a blank stands inside them, or one of the two is missing. Where it is plain that they
/// are no text, they are taken off. Stars that a blank stands before and behind, or neither, are an operator or a pattern of file names.
/// </summary>
internal sealed class StrayStars(SourceText source)
{
    private const char Star = '*';

    private readonly List<SourceSpan> found = [];

    /// <param name="text">A whole paragraph, heading or cell.</param>
    public void TakeOff(ContainerInline? text)
    {
        List<Stray> strays = text is null ? [] : [.. text.FindDescendants<LiteralInline>().SelectMany(In)];
        int operators = strays.Count(stray => stray.IsOperator);
        if (operators != 1 || strays.Count % 2 != 0)
        {
            strays.RemoveAll(stray => stray.IsOperator);
        }

        if (strays.Count == 0)
        {
            return;
        }

        foreach (Stray stray in strays)
        {
            int start = Math.Clamp(stray.Literal.Span.Start + stray.Start, 0, Math.Max(source.Text.Length - stray.Count, 0));
            found.Add(new SourceSpan(source, start, stray.Count));
        }

        if (strays.Count > 1 || strays[0] is { OpensLine: true, IsBeforeBlank: false })
        {
            // From the end, so that places in front of what is taken off stay what they are.
            for (int i = strays.Count - 1; i >= 0; i--)
            {
                TakeOff(strays[i]);
            }
        }
    }

    public IEnumerable<Diagnostic> Report() => found.Select(span => Diagnostics.StarsMarkNothing(span));

    private static IEnumerable<Stray> In(LiteralInline literal)
    {
        StringSlice content = literal.Content;
        for (int i = content.Start; i <= content.End; i++)
        {
            if (content.Text[i] != Star)
            {
                continue;
            }

            int end = i;
            while (end <= content.End && content.Text[end] == Star)
            {
                end++;
            }

            bool isEscaped = i > 0 && content.Text[i - 1] == '\\';
            if (end - i is 2 or 3 && !isEscaped)
            {
                char before = i > 0 ? content.Text[i - 1] : '\n';
                char after = end < content.Text.Length ? content.Text[end] : '\n';
                bool opensLine = before is '\n' or '\r' || (i == content.Start && literal.PreviousSibling is null or LineBreakInline && literal.Parent?.Parent is null);
                bool endsLine = after is '\n' or '\r';
                bool isOperator = !opensLine && !endsLine && char.IsWhiteSpace(before) && char.IsWhiteSpace(after);
                if (opensLine || endsLine || char.IsWhiteSpace(before) || char.IsWhiteSpace(after))
                {
                    yield return new Stray(literal, i - content.Start, end - i, opensLine, before, after) { IsOperator = isOperator };
                }
            }

            i = end - 1;
        }
    }

    /// <summary>A blank that stood between the stars and the text goes with them.</summary>
    private static void TakeOff(Stray stray)
    {
        StringSlice content = stray.Literal.Content;
        string text = content.Text[content.Start..(content.End + 1)];
        string before = text[..stray.Start];
        string after = text[(stray.Start + stray.Count)..];
        if (stray.OpensLine || char.IsWhiteSpace(stray.Before))
        {
            after = after.TrimStart(' ', '\u00A0');
        }

        if (before.EndsWith(' ') && stray.IsBeforeEnd)
        {
            before = before.TrimEnd(' ');
        }
        else if (before.Length == 0 && stray.IsBeforeEnd && stray.Literal.PreviousSibling is LiteralInline previous)
        {
            previous.Content.TrimEnd();
        }

        stray.Literal.Content = new StringSlice(before + after);
    }

    /// <param name="Start">In the literal's text.</param>
    private sealed record Stray(LiteralInline Literal, int Start, int Count, bool OpensLine, char Before, char After)
    {
        /// <summary>Whether blanks stand on both sides: then it is a mark only where one of a pair is missing.</summary>
        public bool IsOperator { get; init; }

        public bool IsBeforeBlank => char.IsWhiteSpace(After);

        /// <summary>Whether the text or its sentence ends here.</summary>
        public bool IsBeforeEnd => After is '\n' or '\r' || (char.IsPunctuation(After) && After is not ('(' or '[' or '{' or '“' or '„' or '«' or '"' or '\'' or '‘' or '¿' or '¡'));
    }
}
