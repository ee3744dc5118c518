namespace GenAiAlignment.Tests.Cli.Messages;

/// <summary>ED4xx: layout.</summary>
internal static class LayoutMessages
{
    /// <summary>Folio without the families that know Greek.</summary>
    private const string Latin = "extends: folio\nfonts: { mono: Newsreader, fallback: [] }\n";

    private static readonly string[] Heads = ["Internationalisation", "Responsibilities", "Characteristics", "Misunderstandings", "Institutionalised", "Counterrevolution"];

    public static IEnumerable<MessageCase> All =>
    [
        MessageCase.Build("ED401", $"## Part\n\nWords.\n\n**The word {new string('m', 60)} is too wide.**\n"),
        With("ED402", "| Number | Name |\n|---|---|\n" + string.Concat(Enumerable.Range(1, 40).Select(number => $"| {number} | row {number} |\n"))),
        MessageCase.Build("ED403", "## Part\n\nWords.\n\n**A claim about 𐎀.**\n"),
        With("ED404", "![What it shows](lost.png)"),
        WithPhoto(MessageCase.Build("ED405", $"## Bread\n\nWords.\n\n**Bread {string.Concat(Enumerable.Repeat("and every kind of loaf ", 40))}is cake.**\n", "figure: { Bread: photo.png }\n")),
        With("ED406", "$$\n\\frac{a}{b}\n$$"),
        With("ED407", "![What it shows](https://example.org/a.png)"),
        With("ED408", "![What it shows](drawing.png)") with { Hold = desk => { desk.With("drawing.png", "no picture"); return null; } },
        With("ED409", $"| {string.Join(" | ", Heads)} |\n|{string.Concat(Enumerable.Repeat("---|", Heads.Length))}\n| 1 | 2 | 3 | 4 | 5 | 6 |\n"),
        Greek("ED410", FontFiles.Inter()),
        Greek("ED411", FontFiles.Inter("GSUB", "fvar")),
        new("ED412", "build", "essay.md", "--to", "pdf", "-t", "mine")
        {
            Prepare = desk => desk.With("essay.md", Desk.Essay).With("mine/theme.yaml", "extends: folio\ncolours: { text: \"#D8D0C0\" }\n"),
        },
        MessageCase.Outline("ED417", "Text.\n", "pictures: nowhere\n"),
        With("ED418", "![What it shows](drawing.svg)") with
        {
            Hold = desk =>
            {
                desk.With("drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"90\" height=\"30\"><text y=\"20\">𐎀</text></svg>");
                return null;
            },
        },
        MessageCase.Outline("ED415", "text\n\n[![build](https://img.shields.io/badge/build-passing-green.svg)](https://example.org)\n"),
        WithPhoto(MessageCase.Outline("ED416", "**One claim.**\n\nSaid.[^a]\n\n[^a]: A note with ![A](photo.png) in it.\n")),
    ];

    private static MessageCase With(string code, string content) =>
        MessageCase.Build(code, $"# Talk\n\n## Part\n\nSome words.\n\n**A claim that is whole.**\n\nWords between the two.\n\n{content}\n");

    private static MessageCase WithPhoto(MessageCase without) => without with
    {
        Hold = desk =>
        {
            desk.With("photo.png", File.ReadAllBytes(RepositoryFiles.Path("src", "GenAiAlignment.Layout", "Specimens", "specimen.png")));
            return null;
        },
    };

    /// <summary>A machine with one font, and a theme that lacks its letters.</summary>
    private static MessageCase Greek(string code, byte[] font) => new(code, "build", "essay.md", "--to", "pdf", "-t", "mine")
    {
        Prepare = desk =>
        {
            desk.With("essay.md", "## Part\n\nWords.\n\n**A claim about Ελλάδα.**\n").With("mine/theme.yaml", Latin).With("fonts/Inter-Regular.ttf", font);
            desk.FontFolders = [desk.PathOf("fonts")];
        },
    };
}
