using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;

namespace GenAiAlignment.Talks.Planning;

/// <summary>
/// Turns comments in the essay into notes, in italics: the author speaks to the speaker there. A comment of one or two words is a mark for some
/// program (<c>more</c>, <c>markdownlint-disable MD013</c>) and no note.
/// </summary>
internal static class SpokenRemarks
{
    private const int FewestWords = 3;

    public static IEnumerable<Block> Unfold(Block block)
    {
        if (block is not HtmlBlock { Comments.IsEmpty: false } html)
        {
            return [block];
        }

        IEnumerable<Block> remarks = html.Comments
            .Select(comment => comment.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Where(words => words.Length >= FewestWords)
            .Select(words => new ParagraphBlock(html.Span, new InlineText([new InlineRun(string.Join(' ', words), InlineStyle.Emphasis, null, html.Span)])));
        return html.Text.Length == 0 ? remarks : [html, .. remarks];
    }
}
