namespace GenAiAlignment.Tests.Cli.Messages;

/// <summary>ED2xx: the talk.</summary>
internal static class TalkMessages
{
    private const string Promoted = "## S\n\nThe quick brown fox jumps.\n\n**Bread is incompatible with cake.**\n";

    public static IEnumerable<MessageCase> All =>
    [
        MessageCase.Outline("ED201 ED202", "Just text.\n"),
        MessageCase.Outline("ED203", "## S\n\nThey want **to bake both bread and cake** for all of us in this long winter, and for themselves.\n\n**Bread is incompatible with cake.**\n"),
        MessageCase.Outline("ED204", Promoted, "promote:\n  - quote: The quick brown box\n"),
        MessageCase.Outline("ED205", Promoted, "promote:\n  - statement: Bread is incompatible\n"),
        MessageCase.Outline("ED206", Promoted, "title: { Bread: Loaves, Bread is: Cakes }\n"),
        MessageCase.Outline("ED207", "## S\n\n**To be shown:**\n\nText.\n\n**Bread is incompatible with cake.**\n"),
        MessageCase.Outline("ED208", "---\nlang: tlh\n---\nText.\n"),
        MessageCase.Outline("ED209", $"---\ntitle: T\ndescription: \"{string.Concat(Enumerable.Repeat("word ", 60))}\"\n---\nText.\n"),
        MessageCase.Outline("ED210", string.Concat(Enumerable.Range(1, 6001).Select(number => $"**Claim {number}.**\n\n"))),
        MessageCase.Outline("ED211", "## S\n\n**Bread is incompatible with cake.**\n", "minutes: 5\n"),
        MessageCase.Outline("ED212", $"## S\n\n**Bread is incompatible with cake.**\n\n- {string.Concat(Enumerable.Repeat("so much more of it, ", 60))}and more.\n", "minutes: 1\nmust: so much\n"),
        MessageCase.Outline("ED213", $"## S\n\n**Bread is incompatible with cake.**\n\n- {string.Concat(Enumerable.Repeat("so much more of it, ", 60))}and more.\n", "minutes: 1\n"),
        MessageCase.Outline("ED220", $"## S\n\n{string.Concat(Enumerable.Repeat("so much more of it, ", 120))}and more.\n\n**Bread is incompatible with cake.**\n"),
        MessageCase.Outline("ED221", $"## S\n\n**Bread is hot.**\n\n## T\n\n{string.Concat(Enumerable.Repeat("so much more of it, ", 40))}and more.\n"),
    ];
}
