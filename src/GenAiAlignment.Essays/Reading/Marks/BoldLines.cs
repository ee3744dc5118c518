using System.Collections.Immutable;
using GenAiAlignment.Essays.Reading.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenAiAlignment.Essays.Reading.Marks;

/// <summary>
/// Knows paragraphs of which every line is bold from end to end: no author means such lines to run on. Lines that the author broke on purpose, all of them,
/// are a verse and stay together.
/// </summary>
internal static class BoldLines
{
    private const string Ends = ".!?…:;。！？．：؟۔।";
    private const string ClosingMarks = "\"”’»“›」』）)]";

    /// <returns>The lines, each on its own; none where a line is not bold.</returns>
    public static ImmutableArray<ContainerInline> In(ParagraphBlock paragraph)
    {
        if (paragraph.Inline is not { } text || !text.Any(inline => inline is LineBreakInline { IsHard: false }))
        {
            return [];
        }

        List<List<Inline>> lines = [[]];
        foreach (Inline inline in text)
        {
            if (inline is LineBreakInline)
            {
                lines.Add([]);
            }
            else
            {
                lines[^1].Add(inline);
            }
        }

        return lines.TrueForAll(IsBold) ? [.. lines.Select(Apart)] : [];
    }

    public static bool EndsSentence(string text) => text.TrimEnd(ClosingMarks.ToCharArray()) is [.., var last] && Ends.Contains(last, StringComparison.Ordinal);

    private static bool IsBold(List<Inline> line)
    {
        Inline[] shown = [.. line.Where(inline => inline is not LiteralInline { Content: var content } || !content.IsEmptyOrWhitespace())];
        return shown is [EmphasisInline { DelimiterCount: 2, DelimiterChar: '*' or '_' }]
            || (shown is [HtmlInline first, .. var inner, HtmlInline last] && IsTagOfBold(first, false) && IsTagOfBold(last, true)
                && !inner.Any(inline => inline is HtmlInline html && (IsTagOfBold(html, false) || IsTagOfBold(html, true))));
    }

    private static bool IsTagOfBold(HtmlInline html, bool isClosing) => new HtmlTag(html.Tag) is { Name: "b" or "strong" } tag && tag.IsClosing == isClosing;

    private static ContainerInline Apart(List<Inline> line)
    {
        ContainerInline apart = new() { Span = new SourceSpan(line[0].Span.Start, line[^1].Span.End) };
        foreach (Inline inline in line)
        {
            inline.Remove();
            apart.AppendChild(inline);
        }

        return apart;
    }
}
