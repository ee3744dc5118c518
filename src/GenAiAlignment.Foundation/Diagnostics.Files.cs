namespace GenAiAlignment.Foundation;

/// <summary>ED0xx: reading files, and the machine.</summary>
public static partial class Diagnostics
{
    public static Diagnostic FileMissing(SourceText file, IEnumerable<string> neighbours) =>
        new("ED001", Severity.Error, file.Whole, "there is no such file", DidYouMean(file.Name, neighbours));

    public static Diagnostic FileIsFolder(SourceText file) =>
        new("ED002", Severity.Error, file.Whole, "this is a folder, not a file", "name the Markdown file in it");

    public static Diagnostic FileEmpty(SourceText file) =>
        new("ED003", Severity.Error, file.Whole, "the file is empty", "an essay has a title and at least one paragraph");

    public static Diagnostic NotUtf8(SourceSpan span, byte found) =>
        new("ED004", Severity.Error, span, $"the byte 0x{found:X2} is not UTF-8", "save the file with the encoding UTF-8");

    public static Diagnostic OtherEncoding(SourceText file, string encoding) =>
        new("ED005", Severity.Error, file.Whole, $"the file is {encoding}, expected UTF-8", "save the file with the encoding UTF-8");

    public static Diagnostic ForbiddenCharacter(SourceSpan span, int others) => new(
        "ED006",
        Severity.Error,
        span,
        $"the character U+{(int)span.Text[0]:X4}{CharacterName(span.Text[0])} cannot stand in a text{Others(others)}",
        "delete it; no Office file can hold it (XML 1.0, 2.2)");

    public static Diagnostic FileTooLarge(SourceText file, long limit) => new(
        "ED007", Severity.Error, file.Whole, $"the file is larger than {limit / 1_048_576} MiB, the limit for a text", "split it");

    public static Diagnostic SettingsFileIgnored(SourceText file, string expected) =>
        new("ED008", Severity.Warning, file.Whole, "the file is not read: talk settings end in .talk.yaml", $"rename it to {expected}");

    public static Diagnostic ReadAsOtherEncoding(SourceText file, string encoding) => new(
        "ED009", Severity.Warning, file.Whole with { Length = 0 }, $"the file is not UTF-8, and was read as {encoding}", "save the file with the encoding UTF-8");

    public static Diagnostic DiskFull(SourceText file) =>
        new("ED010", Severity.Error, file.Whole, "the file cannot be written: the disk is full", "make room, then run again");

    public static Diagnostic FileLocked(SourceText file) =>
        new("ED011", Severity.Error, file.Whole, "the file is locked by another program", "close it there, such as in PowerPoint, then run again");

    public static Diagnostic NotWritable(SourceText file) =>
        new("ED012", Severity.Error, file.Whole, "the file cannot be written: permission denied", "choose another folder with -o, or allow writing there");

    public static Diagnostic TargetIsNoFile(SourceText file, string kind) =>
        new("ED013", Severity.Error, file.Whole, $"the file cannot be written: there is {kind} of that name", "move it away, or choose another folder with -o");

    public static Diagnostic WritingFailed(SourceText file, string reason) =>
        new("ED014", Severity.Error, file.Whole, $"the file cannot be written: {reason}", "choose another folder with -o");

    public static Diagnostic ReadingFailed(SourceText file, string reason) =>
        new("ED015", Severity.Error, file.Whole, $"the file cannot be read: {reason}");

    public static Diagnostic FolderIsNoFolder(SourceText folder) =>
        new("ED016", Severity.Error, folder.Whole, "this is a file, expected a folder to write into", "choose another folder with -o");

    /// <param name="kind">What is written, such as "PDF file".</param>
    public static Diagnostic NameOfOtherKind(SourceText file, string kind, string proposal) => new(
        "ED017", Severity.Error, file.Whole, $"the name ends like that of another kind of file, and what is to be written is a {kind}", $"name it {proposal}");

    public static Diagnostic OutputIsInput(SourceText file) =>
        new("ED018", Severity.Error, file.Whole, "the run reads this file, which would be lost if it were written too", "choose another name with -o");

    /// <param name="kind">What is to be written, such as "PDF file".</param>
    public static Diagnostic OtherKindStands(SourceText file, string kind) => new(
        "ED019", Severity.Error, file.Whole, $"what stands there is no {kind}, and is not replaced by one", "move it away, or choose another name with -o");

    private static string CharacterName(char character) => character switch
    {
        '\0' => " (NUL)",
        '\u001B' => " (escape)",
        '\b' => " (backspace)",
        '\f' => " (form feed)",
        '\v' => " (vertical tab)",
        '\uFFFE' or '\uFFFF' => " (no character)",
        _ => " (control character)",
    };

    private static string Others(int count) => count switch
    {
        0 => "",
        1 => "; there is another one further on",
        _ => $"; there are {count} more further on",
    };
}
