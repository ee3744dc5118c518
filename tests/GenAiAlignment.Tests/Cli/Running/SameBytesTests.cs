using System.Globalization;
using GenAiAlignment.Cli;
using Xunit;

namespace GenAiAlignment.Tests.Cli.Running;

/// <summary>Equal essay, theme and version: equal bytes, wherever and whenever.</summary>
public sealed class SameBytesTests
{
    private const string Formats = "pptx,pdf,handout,notes,png";

    /// <summary>Zip notes even seconds, PDF whole ones.</summary>
    private static readonly TimeSpan Apart = TimeSpan.FromSeconds(2.1);

    private static readonly byte[] GivenEssay = File.ReadAllBytes(RepositoryFiles.Path("content", "genai-alignment.md"));
    private static readonly byte[] GivenSettings = File.ReadAllBytes(RepositoryFiles.Path("content", "genai-alignment.talk.yaml"));

    [Fact]
    public async Task Time_time_zone_folder_locale_and_cores_leave_no_trace()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        using Desk here = new Desk().With("essay.md", GivenEssay).With("essay.talk.yaml", GivenSettings);
        using Desk there = new Desk().With("far/away/essay.md", GivenEssay).With("far/away/essay.talk.yaml", GivenSettings);
        using EssaydeckProcess one = EssaydeckProcess.Start(
            here.Folder,
            ["build", "essay.md", "--to", Formats],
            ("TZ", "Pacific/Auckland"), ("LC_ALL", "C"), ("DOTNET_PROCESSOR_COUNT", "1"));
        Assert.Equal(0, await one.EndAsync(cancellation));
        await Task.Delay(Apart, cancellation);
        using EssaydeckProcess other = EssaydeckProcess.Start(
            there.Folder,
            ["build", "far/away/essay.md", "--to", string.Join(',', Formats.Split(',').Reverse()), "-o", "deep/er"],
            ("TZ", "America/New_York"), ("LC_ALL", "tr_TR.UTF-8"), ("DOTNET_PROCESSOR_COUNT", "4"), ("USER", "somebody-else"));
        Assert.Equal(0, await other.EndAsync(cancellation));
        AssertEqualFiles(here, "output", there, "deep/er");
    }

    [Fact]
    public void The_culture_of_the_thread_leaves_no_trace()
    {
        using Desk desk = new Desk().With("essay.md", GivenEssay).With("essay.talk.yaml", GivenSettings);
        RunResult plain = desk.Run("build", "essay.md", "--to", Formats, "-o", "plain");
        CultureInfo before = CultureInfo.CurrentCulture;
        RunResult odd;
        try
        {
            CultureInfo.CurrentCulture = Odd();
            odd = desk.Run("build", "essay.md", "--to", Formats, "-o", "odd");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Equal((ExitCode.Done, plain.Error), (odd.Code, odd.Error));
        AssertEqualFiles(desk, "plain", desk, "odd");
    }

    [Fact]
    public void A_date_from_SOURCE_DATE_EPOCH_reaches_the_files_and_todays_does_not()
    {
        string undated = Desk.Essay.Replace("date: 2024-05-06\n", "", StringComparison.Ordinal);
        using Desk desk = new Desk().With("essay.md", undated);
        desk.Run("build", "essay.md", "--to", "pptx,pdf", "-o", "none");
        desk.Variables["SOURCE_DATE_EPOCH"] = "1700000000";
        desk.Run("build", "essay.md", "--to", "pptx,pdf", "-o", "set");
        // 1700000000 seconds after 1970 began it was 22:13:20 on 14 November 2023, UTC.
        Assert.Contains("D:20231114221320", Latin(desk, "set/essay.pdf"), StringComparison.Ordinal);
        Assert.DoesNotContain("CreationDate", Latin(desk, "none/essay.pdf"), StringComparison.Ordinal);
        Assert.Contains("2023-11-14T22:13:20Z", CoreProperties(desk, "set/essay.pptx"), StringComparison.Ordinal);
        Assert.DoesNotContain("dcterms:created", CoreProperties(desk, "none/essay.pptx"), StringComparison.Ordinal);
    }

    private static string Latin(Desk desk, string name) => System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(desk.PathOf(name)));

    private static string CoreProperties(Desk desk, string name)
    {
        using System.IO.Compression.ZipArchive zip = System.IO.Compression.ZipFile.OpenRead(desk.PathOf(name));
        using StreamReader reader = new(zip.GetEntry("docProps/core.xml")!.Open()); // every package of ours has it
        return reader.ReadToEnd();
    }

    private static void AssertEqualFiles(Desk one, string folder, Desk other, string otherFolder)
    {
        string[] files = one.FilesIn(folder);
        Assert.True(files.Length > 5);
        Assert.Equal(files, other.FilesIn(otherFolder));
        Assert.All(files, file => Assert.True(
            File.ReadAllBytes(Path.Combine(one.PathOf(folder), file)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(other.PathOf(otherFolder), file))),
            $"{file} differs"));
    }

    /// <summary>A culture in which everything is written differently.</summary>
    private static CultureInfo Odd()
    {
        CultureInfo odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = ",";
        odd.NumberFormat.NegativeSign = "−";
        odd.NumberFormat.NumberGroupSeparator = ".";
        odd.DateTimeFormat.DateSeparator = "/";
        odd.DateTimeFormat.TimeSeparator = ".";
        odd.DateTimeFormat.ShortDatePattern = "yy.dd.MM";
        return odd;
    }
}
