using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Essays.Reading;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Tests.Essays;

/// <summary>An essay's text with its styles in words, for tests to compare: <c>[b:bold]</c>, <c>[^:raised]</c>, <c>[_:lowered]</c>, <c>[a:linked]</c>.</summary>
internal static class MarkedText
{
    private static readonly (InlineStyle Style, string Name)[] Names =
    [
        (InlineStyle.Emphasis, "i"),
        (InlineStyle.Strong, "b"),
        (InlineStyle.Code, "c"),
        (InlineStyle.Strikethrough, "s"),
        (InlineStyle.Superscript, "^"),
        (InlineStyle.Subscript, "_"),
        (InlineStyle.Mathematics, "m"),
        (InlineStyle.Underline, "u"),
        (InlineStyle.Highlight, "h"),
    ];

    /// <summary>All paragraphs and headings of an essay, a line each.</summary>
    public static string Of(string markdown) => string.Join('\n', Blocks(markdown).Select(block => block switch
    {
        ParagraphBlock paragraph => Of(paragraph.Text),
        HeadingBlock heading => Of(heading.Text),
        _ => block.GetType().Name,
    }));

    public static string Of(InlineText text) => string.Concat(text.Runs.Select(Of));

    public static IReadOnlyList<Block> Blocks(string markdown) => EssayReader.Read(new SourceText("e.md", markdown)).Value!.Blocks; // tests give sound essays

    private static string Of(InlineRun run)
    {
        string text = run.Text;
        foreach ((InlineStyle style, string name) in Names)
        {
            text = run.Style.HasFlag(style) ? $"[{name}:{text}]" : text;
        }

        return run.Link is null ? text : $"[a:{text}]";
    }
}
