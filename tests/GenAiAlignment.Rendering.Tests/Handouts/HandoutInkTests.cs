using System.Globalization;
using GenAiAlignment.Layout.Handouts;
using GenAiAlignment.Pdf;
using GenAiAlignment.Rendering.Tests.Programs;
using GenAiAlignment.Rendering.Tests.Rendering;
using GenAiAlignment.Talks.Settings;

namespace GenAiAlignment.Rendering.Tests.Handouts;

/// <summary>How much ink a handout takes, measured on pixels that another program draws.</summary>
public sealed class HandoutInkTests(RenderedDecks decks, ITestOutputHelper output) : IDisposable
{
    private const int DotsPerInch = 50;
    private const double MostDarkness = 0.12;

    private readonly string folder = Directory.CreateTempSubdirectory("essaydeck-ink").FullName;

    public static TheoryData<string> Themes => [.. RenderedDecks.ThemeNames];

    [Theory]
    [MemberData(nameof(Themes))]
    public void No_page_of_a_handout_that_saves_ink_is_more_than_12_percent_dark(string theme)
    {
        foreach (HandoutLayout layout in Enum.GetValues<HandoutLayout>())
        {
            string file = Write(theme, layout);
            string pages = Path.Combine(folder, Path.GetFileNameWithoutExtension(file));
            ExternalProgram.Run("pdftoppm", "-gray", "-r", DotsPerInch.ToString(CultureInfo.InvariantCulture), file, pages);

            double[] darkness = [.. Directory.GetFiles(folder, Path.GetFileName(pages) + "-*.pgm").Select(DarknessOf)];

            output.WriteLine($"{theme}, {layout}: {darkness.Average():P1} on average, {darkness.Max():P1} on the darkest of {darkness.Length} pages");
            Assert.NotEmpty(darkness);
            Assert.InRange(darkness.Max(), 0, MostDarkness);
        }
    }

    [Theory]
    [InlineData(HandoutLayout.Nine)]
    [InlineData(HandoutLayout.Notes)]
    [InlineData(HandoutLayout.Reading)]
    public void Qpdf_finds_nothing(HandoutLayout layout)
    {
        string report = ExternalProgram.Run("qpdf", "--check", Write("folio", layout));

        Assert.Contains("No syntax or stream encoding errors found", report, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(string theme, HandoutLayout layout)
    {
        string file = Path.Combine(folder, $"{theme}-handout-{layout}.pdf");
        HandoutOptions options = HandoutOptions.Of(new HandoutSettings { Layout = layout });
        using FileStream stream = File.Create(file);
        PdfWriter.Write(HandoutComposer.Compose(decks[theme].Deck, options, _ => null, null), stream);
        return file;
    }

    /// <summary>The mean of a greymap: 0 white, 1 black.</summary>
    private static double DarknessOf(string file) => 1 - (Netpbm.Samples(file).Average(value => (double)value) / byte.MaxValue);
}
