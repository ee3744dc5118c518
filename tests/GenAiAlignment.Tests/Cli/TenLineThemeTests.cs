using System.IO.Compression;
using System.Xml.Linq;
using GenAiAlignment.Cli;
using GenAiAlignment.Cli.Terminals;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using Xunit;

namespace GenAiAlignment.Tests.Cli;

/// <summary>A house style in ten lines: two colours, the heading font and one frame. Everything follows it.</summary>
public sealed class TenLineThemeTests : IDisposable
{
    private const string House = """
        description: The house style.
        extends: folio
        colours:
          accent: "#005EA5"
          link: "#005EA5"
        fonts: { heading: Inter }
        layouts:
          title:
            frames:
              title: { x: 96 }

        """;

    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private readonly ThemeRun run = new();

    public TenLineThemeTests()
    {
        run.Theme("new", "house");
        run.Write("house", House);
        StringWriter error = new();
        ExitCode exit = EssaydeckCommand.Run(
            ["build", RepositoryFiles.Path("content", "genai-alignment.md"), "-t", "house", "-o", "out", "--to", "pptx,pdf,handout", "-q"],
            new Surroundings(new Terminal(TextWriter.Null, error), run.Folder, RepositoryFiles.Root, _ => null));
        Assert.True(exit == ExitCode.Done, error.ToString());
    }

    public void Dispose() => run.Dispose();

    [Fact]
    public void It_is_ten_lines_long() => Assert.Equal(10, House.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);

    [Fact]
    public void The_palette_that_office_programs_offer_is_the_themes()
    {
        XElement scheme = Part("ppt/theme/theme1.xml").Descendants(A + "clrScheme").Single();

        // The roles in the order of PowerPoint's slots; all but the two are folio's.
        string[] slots = ["dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
        string[] roles = ["text", "background", "muted", "surface", "accent", "accent-inverse", "rule", "muted-inverse", "keyword", "literal", "link", "visited-link"];
        Assert.Equal(slots, scheme.Elements().Select(slot => slot.Name.LocalName));
        Assert.Equal(roles.Select(role => role is "accent" or "link" ? "005EA5" : FolioColour(role)), scheme.Elements().Select(slot => (string?)slot.Elements().Single().Attribute("val")));
    }

    [Fact]
    public void The_master_and_its_layouts_follow()
    {
        Assert.Equal("Inter", (string?)Part("ppt/theme/theme1.xml").Descendants(A + "majorFont").Single().Element(A + "latin")?.Attribute("typeface"));
        XElement title = Part("ppt/slideLayouts/slideLayout1.xml").Descendants().First(shape => shape.Name.LocalName == "sp"
            && shape.Descendants().Any(placeholder => placeholder.Name.LocalName == "ph" && (string?)placeholder.Attribute("type") is "title" or "ctrTitle"));
        Assert.Equal("1219200", (string?)title.Descendants(A + "off").First().Attribute("x")); // 96 pt of 12 700 EMU
    }

    [Fact]
    public void The_pages_follow()
    {
        using PdfDocument pdf = PdfDocument.Open(run.Path("out", "genai-alignment.pdf"));
        Page first = pdf.GetPage(1);
        Letter letter = first.Letters.First(letter => letter.PointSize > 40);

        Assert.Contains("Inter", letter.FontName, StringComparison.Ordinal);
        Assert.Equal(96, letter.StartBaseLine.X, 0.5);
        Assert.Contains(pdf.GetPages().SelectMany(page => page.Letters), coloured =>
            coloured.Color.ToRGBValues() is var (red, green, blue) && (Byte(red), Byte(green), Byte(blue)) == (0x00, 0x5E, 0xA5));
    }

    [Fact]
    public void The_handout_follows()
    {
        using PdfDocument pdf = PdfDocument.Open(run.Path("out", "genai-alignment-handout.pdf"));

        Assert.Contains(pdf.GetPages().SelectMany(page => page.Letters), letter => letter.FontName?.Contains("Inter", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void The_preview_follows()
    {
        run.Theme("preview", "house", "-o", "house.png");
        run.Theme("preview", "folio", "-o", "folio.png");

        Assert.NotEqual(File.ReadAllBytes(run.Path("folio.png")), File.ReadAllBytes(run.Path("house.png")));
    }

    private static int Byte(double share) => (int)Math.Round(share * 255);

    private static string FolioColour(string role) => File.ReadLines(RepositoryFiles.Path("themes", "folio", "theme.yaml"))
        .First(line => line.StartsWith($"  {role}: ", StringComparison.Ordinal)).Split('#')[1][..6];

    private XDocument Part(string name)
    {
        using ZipArchive package = ZipFile.OpenRead(run.Path("out", "genai-alignment.pptx"));
        using Stream part = package.GetEntry(name)!.Open(); // every deck has it
        return XDocument.Load(part);
    }
}
