using GenAiAlignment.Tests.Themes;

namespace GenAiAlignment.Tests.Cli.Messages;

/// <summary>ED3xx: themes. Most are those of the broken themes that lie beside the tests of their reader.</summary>
internal static class ThemeMessages
{
    public static IEnumerable<MessageCase> All =>
    [
        .. BrokenThemeTests.Names.Select(name => Broken(name.Data)),
        WithFont("ED307", FontFiles.Inter("GSUB", "fvar"), "Inter"),
        WithFont("ED308", FontFiles.Restricted(), "Inter"),
        WithFont("ED309", FontFiles.Inter(), "Helvetica"),
        MessageCase.Theme("ED330", "extends: folio\ncolours: { muted: \"#A09890\" }\n"),
        MessageCase.Theme("ED331", "extends: folio\nlayouts: { claim: { frames: { title: { height: 60 } } } }\n"),
        MessageCase.Theme("ED332", "extends: folio\nlayouts: { section: { frames: { title: { width: 120, measure: 120 } } } }\n"),
        MessageCase.Theme("ED333", "extends: folio\nlayouts: { points: { frames: { body: { height: 130 } } } }\n"),
        MessageCase.Theme("ED334", "extends: folio\ncolours: { keyword: \"#7A3B1A\", literal: \"#4A4F12\" }\n"),
        new("ED317", "theme", "check", "empty") { Prepare = desk => Directory.CreateDirectory(desk.PathOf("empty")) },
        new("ED335", "theme", "new", "My House"),
        new("ED336", "theme", "new", "folio"),
        new("ED337", "theme", "new", "house") { Prepare = desk => desk.With("house/theme.yaml", "extends: folio\n") },
    ];

    private static MessageCase Broken(string name)
    {
        string folder = RepositoryFiles.Path("tests", "GenAiAlignment.Tests", "Themes", "Broken", name);
        string codes = string.Join(' ', File.ReadLines(Path.Combine(folder, "expected.txt")).Select(line => line.Split(' ')[1]).Distinct());
        return new MessageCase(codes, "theme", "check", folder);
    }

    /// <summary>A family of the theme's own.</summary>
    private static MessageCase WithFont(string codes, byte[] font, string family) => new(codes, "theme", "check", "mine")
    {
        Prepare = desk => desk
            .With("mine/mine.ttf", font)
            .With("mine/theme.yaml", $"extends: folio\nfonts: {{ heading: {{ family: {family}, regular: mine.ttf }} }}\n"),
    };
}
