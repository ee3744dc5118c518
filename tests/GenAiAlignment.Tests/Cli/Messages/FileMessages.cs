using System.Text;
using GenAiAlignment.Cli.Files;

namespace GenAiAlignment.Tests.Cli.Messages;

/// <summary>ED0xx: files and the machine.</summary>
internal static class FileMessages
{
    private const string Pdf = "output/essay.pdf";

    private static readonly Encoding ShiftJis = CodePagesEncodingProvider.Instance.GetEncoding(932)!; // it knows this one

    public static IEnumerable<MessageCase> All =>
    [
        new("ED001", "outline", "lost.md"),
        new("ED002", "outline", "."),
        MessageCase.Outline("ED003", ""),
        new("ED004", "outline", "essay.md") { Prepare = desk => desk.With("essay.md", Encoding.Latin1.GetBytes("# T\n\ncafé\n")) },
        new("ED005", "outline", "essay.md") { Prepare = desk => desk.With("essay.md", [0xFF, 0xFE, (byte)'a', 0]) },
        MessageCase.Outline("ED006", "Text \0 and more.\n"),
        MessageCase.Outline("ED007", new string('x', (int)TextFileReader.MaximumBytes + 1)),
        new("ED008", "outline", "essay.md") { Prepare = desk => desk.With("essay.md", Desk.Essay).With("essay.talk.yml", "pace: 120\n") },
        new("ED009", "outline", "essay.md") { Prepare = desk => desk.With("essay.md", ShiftJis.GetBytes("データを分析することは、プログラマーの大切な仕事です。\n")) },
        Building("ED010") with { Hold = Full },
        Building("ED011") with { Hold = desk => new FileStream(desk.With(Pdf, "%PDF-").PathOf(Pdf), FileMode.Open, FileAccess.ReadWrite, FileShare.None) },
        Building("ED012") with { Hold = Protected },
        Building("ED013") with { Hold = desk => Nothing(Directory.CreateDirectory(desk.PathOf(Pdf))) },
        new("ED014", "handout", "essay.md", "-o", "/dev/null") { Prepare = desk => desk.With("essay.md", Desk.Essay) },
        // The kernel lists this file and lets nobody read it from its beginning.
        new("ED015", "outline", "/proc/self/mem"),
        Building("ED016") with { Hold = desk => Nothing(desk.With("output", "a file")) },
        new("ED017", "handout", "essay.md", "-o", "sheet.docx") { Prepare = desk => desk.With("essay.md", Desk.Essay) },
        new("ED018", "handout", "essay.md", "-o", "essay.md") { Prepare = desk => desk.With("essay.md", Desk.Essay) },
        Building("ED019") with { Hold = desk => Nothing(desk.With(Pdf, "words of the author")) },
    ];

    private static MessageCase Building(string code) => MessageCase.Build(code, Desk.Essay);

    /// <summary>Linux' own full disk.</summary>
    private static IDisposable? Full(Desk desk)
    {
        desk.CreateFile = _ => new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        return null;
    }

    private static IDisposable? Protected(Desk desk)
    {
        File.SetAttributes(desk.With(Pdf, "%PDF-").PathOf(Pdf), FileAttributes.ReadOnly);
        return null;
    }

    private static IDisposable? Nothing(object made) => made is null ? throw new InvalidOperationException("It was not made.") : null;
}
