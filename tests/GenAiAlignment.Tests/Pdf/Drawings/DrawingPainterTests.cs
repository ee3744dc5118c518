using System.Text;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Pictures;
using GenAiAlignment.Pdf.Drawings;
using GenAiAlignment.Themes.Fonts;
using SkiaSharp;
using Xunit;

namespace GenAiAlignment.Tests.Pdf.Drawings;

public sealed class DrawingPainterTests
{
    private const string Head = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"80\" height=\"60\">";

    [Theory]
    [InlineData("<rect width=\"80\" height=\"60\" fill=\"#ff0000\"/>")]
    [InlineData("<style>.a{fill:#ff0000}</style><rect class=\"a\" width=\"80\" height=\"60\"/>")]
    [InlineData("<defs><rect id=\"r\" width=\"80\" height=\"60\" fill=\"red\"/></defs><use xlink:href=\"#r\"/>")]
    [InlineData("<defs><linearGradient id=\"g\"><stop stop-color=\"red\"/><stop offset=\"1\" stop-color=\"red\"/></linearGradient></defs><rect width=\"80\" height=\"60\" fill=\"url(#g)\"/>")]
    [InlineData("<path d=\"M0 0h80v60h-80z\" style=\"fill:rgb(255,0,0)\"/>")]
    public void A_drawing_is_painted_sharp_and_knows_its_size(string content)
    {
        ConvertedPicture picture = Paint(Head + content + "</svg>");
        using SKBitmap pixels = SKBitmap.Decode(picture.Data.Span);

        Assert.Equal(new PixelSize(80, 60), picture.Size);
        Assert.Equal((2560, 1920), (pixels.Width, pixels.Height));
        Assert.Equal(SKColors.Red, pixels.GetPixel(1280, 960));
    }

    [Fact]
    public void A_drawing_without_a_size_has_that_of_its_view() =>
        Assert.Equal(new PixelSize(30, 20), Paint("<?xml version=\"1.0\"?><!-- x --><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 20\"><circle r=\"9\"/></svg>").Size);

    [Theory]
    [InlineData("sans-serif")]
    [InlineData("'Helvetica Neue', Arial, sans-serif")]
    [InlineData("Georgia, serif")]
    [InlineData("Menlo, monospace")]
    public void Words_are_set_in_a_family_of_the_program(string family)
    {
        ConvertedPicture picture = Paint($"{Head}<text x=\"5\" y=\"50\" font-family=\"{family}\" font-size=\"50\">ÄB</text></svg>");

        Assert.InRange(ShareOfInk(picture), 0.05, 0.5);
        Assert.Empty(picture.MissingLetters);
    }

    [Fact]
    public void Letters_that_no_font_has_are_told() => Assert.Equal(["漢"], Paint($"{Head}<text y=\"50\">A漢</text></svg>").MissingLetters);

    [Fact]
    public void A_label_in_html_is_set_in_the_middle_of_its_box()
    {
        ConvertedPicture picture = Paint(
            $"{Head}<foreignObject x=\"10\" y=\"10\" width=\"60\" height=\"40\"><div xmlns=\"http://www.w3.org/1999/xhtml\" style=\"font-size:9px\">One<br/>two</div></foreignObject></svg>");
        using SKBitmap pixels = SKBitmap.Decode(picture.Data.Span);

        Assert.InRange(ShareOfInk(picture), 0.01, 0.4);
        Assert.Equal(0, pixels.GetPixel(40, 40).Alpha);
    }

    [Fact]
    public void Equal_drawings_make_equal_pictures() => Assert.Equal(
        Paint($"{Head}<text y=\"50\">Same</text></svg>").Data.ToArray(), Paint($"{Head}<text y=\"50\">Same</text></svg>").Data.ToArray());

    private static ConvertedPicture Paint(string drawing) =>
        DrawingPainter.Paint(Encoding.UTF8.GetBytes(drawing), new DrawingFonts(BundledFonts, () => [])) ?? throw new InvalidOperationException("No drawing.");

    private static IEnumerable<FontFamily> BundledFonts() => new[] { ("Inter", "inter/Inter"), ("Source Serif 4", "source-serif-4/SourceSerif4"), ("JetBrains Mono", "jetbrains-mono/JetBrainsMono") }
        .Select(family => new FontFamily(family.Item1, Read(family.Item2 + "-Regular.ttf"), Read(family.Item2 + "-Bold.ttf"), null, null));

    private static FontFile Read(string path) => FontFileReader.Read(path, File.ReadAllBytes(RepositoryFiles.Path("themes", "fonts", path)))!; // a bundled font is one

    private static double ShareOfInk(ConvertedPicture picture)
    {
        using SKBitmap pixels = SKBitmap.Decode(picture.Data.Span);
        return pixels.Pixels.Count(pixel => pixel.Alpha > 127) / (double)pixels.Pixels.Length;
    }
}
