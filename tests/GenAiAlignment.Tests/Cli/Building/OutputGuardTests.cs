using System.Text;
using GenAiAlignment.Cli;
using Xunit;

namespace GenAiAlignment.Tests.Cli.Building;

/// <summary>No command writes over a file that it reads, or over one of another kind than it writes.</summary>
public sealed class OutputGuardTests
{
    private const string Text = "words of the author";

    private static readonly byte[] Pixel = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    private static readonly string Essay = Desk.Essay + "\n\n![A picture](photo.png)\n";

    [Theory]
    [InlineData("essay.md")]
    [InlineData("essay.talk.yaml")]
    [InlineData("mine/theme.yaml")]
    [InlineData("photo.png")]
    [InlineData("mine/back.png")]
    [InlineData("./mine/../essay.md")]
    [InlineData("way/essay.md")]
    [InlineData("other.pdf")]
    public void A_handout_takes_the_place_of_nothing_that_the_run_reads(string output)
    {
        using Desk desk = Home();
        Directory.CreateSymbolicLink(desk.PathOf("way"), desk.Folder);
        File.CreateSymbolicLink(desk.PathOf("other.pdf"), "essay.md");
        AssertRefused(desk, "ED018", "handout", "essay.md", "-t", "mine", "-o", output);
    }

    [Theory]
    [InlineData("mine/theme.yaml")]
    [InlineData("mine/back.png")]
    [InlineData("mine/BACK.PNG")]
    public void A_preview_takes_the_place_of_nothing_of_its_theme(string output)
    {
        using Desk desk = Home().With("mine/BACK.PNG", Pixel);
        AssertRefused(desk, "ED018", "theme", "preview", "mine", "--width", "200", "-o", output);
    }

    [Fact]
    public void A_build_takes_the_place_of_no_picture_of_its_essay()
    {
        using Desk desk = Home().With("essay.md", Essay.Replace("photo.png", "essay-02.png", StringComparison.Ordinal)).With("essay-02.png", Pixel);
        AssertRefused(desk, "ED018", "build", "essay.md", "--to", "png,pdf", "-o", ".");
    }

    [Theory]
    [InlineData("notes.pdf", Text, "PDF file", "handout", "essay.md")]
    [InlineData("notes.pdf", "PK\u0003\u0004", "PDF file", "handout", "essay.md")]
    [InlineData("elsewhere.talk.yaml", Text, "PDF file", "handout", "essay.md")]
    [InlineData("diary.md", Text, "PNG picture", "theme", "preview", "mine", "--width", "200")]
    [InlineData("sheet.png", "%PDF-1.7", "PNG picture", "theme", "preview", "mine", "--width", "200")]
    public void A_file_of_another_kind_is_not_replaced(string output, string content, string kind, params string[] command)
    {
        using Desk desk = Home().With(output, content);
        Assert.Contains($"{output}: error ED019: what stands there is no {kind}", AssertRefused(desk, "ED019", [.. command, "-o", output]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("essay.pptx", "pptx")]
    [InlineData("essay.pdf", "pdf")]
    [InlineData("essay-handout.pdf", "handout")]
    [InlineData("essay-notes.pdf", "notes")]
    [InlineData("essay-01.png", "png")]
    [InlineData("essay-contact.png", "png")]
    public void A_build_writes_nothing_when_one_of_its_files_would_replace_another_kind(string name, string format)
    {
        using Desk desk = Home().With("output/" + name, Text);
        AssertRefused(desk, "ED019", "build", "essay.md", "--to", format == "pdf" ? "pptx,pdf" : "pdf," + format);
        Assert.Equal([name], desk.FilesIn("output"));
    }

    [Fact]
    public void A_package_of_another_program_is_no_PowerPoint_file()
    {
        using Desk desk = Home().With("output/essay.pptx", PackageOf("word/document.xml"));
        AssertRefused(desk, "ED019", "build", "essay.md", "--to", "pptx");
    }

    [Theory]
    [InlineData("sheet.docx", "sheet.pdf")]
    [InlineData("sheet.PNG", "sheet.pdf")]
    [InlineData("a b/sheet.md", "a b/sheet.pdf")]
    public void A_name_that_says_another_kind_is_an_error(string output, string proposal)
    {
        using Desk desk = Home();
        string error = AssertRefused(desk, "ED017", "handout", "essay.md", "-o", output);
        Assert.Contains($"= hint: name it {proposal}\n", error, StringComparison.Ordinal);
        Assert.False(File.Exists(desk.PathOf(output)));
    }

    [Theory]
    [InlineData("sheet.PDF")]
    [InlineData("sheet")]
    [InlineData("talk v1.2")]
    public void A_name_that_says_no_other_kind_is_taken_as_it_is(string output)
    {
        using Desk desk = Home();
        Assert.Equal(ExitCode.Done, desk.Run("handout", "essay.md", "-q", "-o", output).Code);
        Assert.StartsWith("%PDF-", File.ReadAllText(desk.PathOf(output)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_and_an_older_one_of_the_same_kind_are_replaced()
    {
        using Desk desk = Home().With("empty.pdf", "").With("old.pdf", "%PDF-1.4 of last week");
        Assert.Equal(ExitCode.Done, desk.Run("handout", "essay.md", "-o", "empty.pdf").Code);
        Assert.Equal(ExitCode.Done, desk.Run("handout", "essay.md", "-o", "old.pdf").Code);
        Assert.Equal(File.ReadAllBytes(desk.PathOf("empty.pdf")), File.ReadAllBytes(desk.PathOf("old.pdf")));
    }

    private static Desk Home() => new Desk()
        .With("essay.md", Essay)
        .With("essay.talk.yaml", "pace: 120\n")
        .With("photo.png", Pixel)
        .With("mine/back.png", Pixel)
        .With("mine/theme.yaml", "extends: folio\nlogo: { file: back.png, corner: top-right, height: 26pt }\n");

    private static string AssertRefused(Desk desk, string code, params string[] arguments)
    {
        Dictionary<string, string> before = Contents(desk);
        RunResult result = desk.Run(arguments);
        Assert.Equal(ExitCode.InputHasErrors, result.Code);
        Assert.Contains($"error {code}: ", result.Error, StringComparison.Ordinal);
        Assert.EndsWith("no file was written\n", result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
        Assert.Equal(before, Contents(desk));
        return result.Error;
    }

    private static Dictionary<string, string> Contents(Desk desk) => Directory.EnumerateFiles(desk.Folder, "*", new EnumerationOptions
    {
        AttributesToSkip = FileAttributes.ReparsePoint,
        RecurseSubdirectories = true,
    }).ToDictionary(file => file, file => Convert.ToHexString(File.ReadAllBytes(file)));

    private static byte[] PackageOf(string part)
    {
        using MemoryStream stream = new();
        using (System.IO.Compression.ZipArchive zip = new(stream, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (string name in (string[])["[Content_Types].xml", part])
            {
                using Stream entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes("<a/>"));
            }
        }

        return stream.ToArray();
    }
}
