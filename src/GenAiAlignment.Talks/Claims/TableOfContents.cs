using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;

namespace GenAiAlignment.Talks.Claims;

/// <summary>Knows a table of contents: a list of nothing but links into the essay itself. It is neither shown (the agenda is) nor said.</summary>
internal static class TableOfContents
{
    private const int FewestItems = 3;

    public static bool Is(Block block) => block is ListBlock list && list.Items.Length >= FewestItems && IsLinks(list);

    private static bool IsLinks(ListBlock list) => list.Items.All(item => item.Blocks.All(block => block switch
    {
        ParagraphBlock paragraph => paragraph.Text.Runs.All(IsOwnLink),
        ListBlock inner => IsLinks(inner),
        _ => false,
    }));

    private static bool IsOwnLink(InlineRun run) => run.Link?.StartsWith('#') == true || string.IsNullOrWhiteSpace(run.Text);
}
