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
        MessageCase.Outline("ED116", "Text.\n\n> [!NOTE]\n> More text.\n"),
        MessageCase.Outline("ED118", "Text {{< year >}} here.\n"),
        MessageCase.Outline("ED119", "Text {{ site.title }} here.\n"),
        MessageCase.Outline("ED120", "## Part {#part}\n\nText.\n"),
        MessageCase.Outline("ED121", "Text.^[A note.]\n"),
        MessageCase.Outline("ED122", "[TOC]\n\nText.\n"),
        MessageCase.Outline("ED123", "Text :rocket: here.\n"),
        MessageCase.Outline("ED124", "Text.[^1]\n"),
        MessageCase.Outline("ED135", "---\ntitle: Bread: a love story\n---\nText.\n"),
        MessageCase.Build("ED136", "---\ntitle: Bread\ntheme: gaia\n---\nText.\n"),
        MessageCase.Outline("ED137", "# T\n\n** Words here.**\n"),
        MessageCase.Outline("ED138", "Text.\n"),
        new("ED117", "outline", "essay.mdx") { Prepare = desk => desk.With("essay.mdx", "import A from './a'\n\nText <A />.\n") },
    ];
}
