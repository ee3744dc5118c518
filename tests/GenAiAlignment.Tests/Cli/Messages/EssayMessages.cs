namespace GenAiAlignment.Tests.Cli.Messages;

/// <summary>ED1xx: the essay.</summary>
internal static class EssayMessages
{
    public static IEnumerable<MessageCase> All =>
    [
        MessageCase.Outline("ED101", "---\ntitle: T\n\nText.\n"),
        MessageCase.Outline("ED102", string.Concat(Enumerable.Repeat("> ", 5000)) + "text\n"),
        MessageCase.Outline("ED103", "# T\n"),
        MessageCase.Outline("ED104", "---\nmood: fine\n---\nText.\n"),
        MessageCase.Outline("ED105", "---\ntitle: { a: b }\n---\nText.\n"),
        MessageCase.Outline("ED106", "+++\ntitle = \n+++\nText.\n"),
        MessageCase.Outline("ED107", "Text.\n\n[^1]: A note.\n"),
        MessageCase.Outline("ED108", new string('w', 50_001) + "\n"),
        MessageCase.Outline("ED115", "Words of [[a page]] here.\n"),
    ];
}
