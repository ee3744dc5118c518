namespace GenAiAlignment.Tests.Cli.Messages;

/// <summary>ED02x: YAML in general.</summary>
internal static class YamlMessages
{
    public static IEnumerable<MessageCase> All =>
    [
        Settings("ED020", "pace: [1\n"),
        Settings("ED021", "- pace\n"),
        Settings("ED022", "pace: 120\npace: 130\n"),
        Settings("ED023", "pace: " + new string('[', 40) + new string(']', 40) + "\n"),
        Settings("ED024", $"promote: [{string.Join(", ", Enumerable.Repeat("x", 20_001))}]\n"),
        Settings("ED025", "pase: 120\n"),
        Settings("ED026", "pace: fast\n"),
        Settings("ED027", "handout: { paper: foolscap }\n"),
        Settings("ED028", "figure: { Bread is: { alt: A loaf } }\n"),
    ];

    private static MessageCase Settings(string code, string settings) => MessageCase.Outline(code, Desk.Essay, settings);
}
