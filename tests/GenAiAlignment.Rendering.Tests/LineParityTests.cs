using System.Collections.Immutable;
using System.Globalization;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Rendering.Tests.Rendering;
using UglyToad.PdfPig;

namespace GenAiAlignment.Rendering.Tests;

/// <summary>The PPTX as LibreOffice draws it, and our PDF: the same words on each line, at the same places.</summary>
public sealed class LineParityTests(RenderedDecks decks, ITestOutputHelper output)
{
    public static TheoryData<string> Themes => [.. RenderedDecks.ThemeNames];

    [Theory]
    [MemberData(nameof(Themes))]
    public void Every_line_holds_the_same_words_at_the_same_place(string theme)
    {
        RenderedDeck rendered = decks[theme];
        using PdfDocument ours = PdfDocument.Open(rendered.Pdf);
        using PdfDocument office = PdfDocument.Open(rendered.Office);
        Assert.Equal(rendered.Deck.Slides.Length, ours.NumberOfPages);
        Assert.Equal(rendered.Deck.Slides.Length, office.NumberOfPages);

        List<double> lefts = [];
        List<double> baselines = [];
        foreach (LaidOutSlide slide in rendered.Deck.Slides)
        {
            TextItem[] frames = [.. slide.Items.OfType<TextItem>()];
            Bounds[] places = [.. frames.Select(frame => frame.Bounds)];
            foreach (TextItem frame in frames)
            {
                ImmutableArray<DrawnLine> ourLines = DrawnLines.Within(ours.GetPage(slide.Number), frame.Bounds, places);
                ImmutableArray<DrawnLine> officeLines = DrawnLines.Within(office.GetPage(slide.Number), frame.Bounds, places);
                string[] expected = [.. frame.Lines.Select(line => string.Concat(string.Concat(line.Runs.Select(run => run.Text)).Where(letter => !char.IsWhiteSpace(letter))))];
                Assert.Equal(expected, ourLines.Select(line => line.Text));
                Assert.Equal(expected, officeLines.Select(line => line.Text));

                // The first baseline differs by what the two line models differ; the rest of the frame must follow it.
                double shift = Median([.. ourLines.Zip(officeLines, (our, other) => other.Baseline - our.Baseline)]);
                lefts.AddRange(ourLines.Zip(officeLines, (our, other) => Math.Abs(other.Left - our.Left)));
                baselines.AddRange(ourLines.Zip(officeLines, (our, other) => Math.Abs(other.Baseline - our.Baseline - shift)));
            }
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{theme}: {lefts.Count} lines; left edges differ by {Median(lefts):0.000} pt (median), {lefts.Max():0.000} pt (worst); baselines by {Median(baselines):0.000} pt and {baselines.Max():0.000} pt"));
        Assert.InRange(Median(lefts), 0, 1.5);
        Assert.InRange(lefts.Max(), 0, 6);
        Assert.InRange(Median(baselines), 0, 1.5);
        Assert.InRange(baselines.Max(), 0, 4);
    }

    private static double Median(List<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
