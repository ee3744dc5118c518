using GenAiAlignment.Essays.Reading;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Arranging;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Handouts;
using GenAiAlignment.Pdf;
using GenAiAlignment.Rendering.Tests.Programs;
using GenAiAlignment.Rendering.Tests.Rendering;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Settings;
using SkiaSharp;

namespace GenAiAlignment.Rendering.Tests.Handouts;

/// <summary>Pictures on paper, as other programs find them in the file.</summary>
public sealed class PaperPictureTests(RenderedDecks decks) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("essaydeck-pictures").FullName;

    [Theory]
    [InlineData(HandoutLayout.Two)]
    [InlineData(HandoutLayout.Notes)]
    public void Nothing_has_a_colour_on_grey_paper(HandoutLayout layout)
    {
        string pages = Path.Combine(folder, "page");
        ExternalProgram.Run("pdftoppm", "-r", "40", Write(layout, isGrey: true), pages);
        int[] colours = [.. Directory.GetFiles(folder, "page-*.ppm").SelectMany(ColoursOf).Distinct()];
        Assert.Contains(colours, colour => Brightest(colour) is > 40 and < 200);
        Assert.All(colours, colour => Assert.InRange(Brightest(colour) - Darkest(colour), 0, 2));
    }

    /// <summary>It stands on a slide, and again in the text of the notes.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_picture_that_is_shown_twice_is_in_the_file_once(bool isGrey)
    {
        string list = ExternalProgram.Run("pdfimages", "-list", Write(HandoutLayout.Notes, isGrey));
        string[] objects = [.. list.Split('\n').Skip(2).Where(line => line.Length > 0).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[10])];
        Assert.Equal(2, objects.Length);
        Assert.Single(objects.Distinct());
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(HandoutLayout layout, bool isGrey)
    {
        const string essay = "# Talk\n\n## Part\n\nSome words.\n\n**A claim that is whole.**\n\nWords between the two.\n\n![A rainbow](rainbow.jpg)\n\nWords after it.\n";
        FileSource files = path => path == "rainbow.jpg" ? Rainbow() : (ReadOnlyMemory<byte>?)null;
        Talk talk = TalkPlanner.Plan(EssayReader.Read(new SourceText("essay.md", essay)).Value!, TalkSettings.Default).Value!; // the essay is sound
        LaidOutDeck deck = DeckArranger.Arrange(talk, decks["folio"].Deck.Theme, files).Value!; // arranging never fails
        string file = Path.Combine(folder, "paper.pdf");
        using FileStream stream = File.Create(file);
        HandoutOptions options = HandoutOptions.Of(new HandoutSettings { Layout = layout, Grayscale = isGrey });
        PdfWriter.Write(HandoutComposer.Compose(deck, options, files, null), stream);
        return file;
    }

    private static byte[] Rainbow()
    {
        using SKBitmap bitmap = new(360, 240);
        for (int x = 0; x < bitmap.Width; x++)
        {
            for (int y = 0; y < bitmap.Height; y++)
            {
                bitmap.SetPixel(x, y, SKColor.FromHsv(x, 90, 80));
            }
        }

        using SKData data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 90);
        return data.ToArray();
    }

    private static IEnumerable<int> ColoursOf(string file) =>
        Netpbm.Samples(file).Chunk(3).Select(pixel => (pixel[0] << 16) | (pixel[1] << 8) | pixel[2]);

    private static int Brightest(int colour) => Math.Max(colour >> 16, Math.Max((colour >> 8) & 0xFF, colour & 0xFF));

    private static int Darkest(int colour) => Math.Min(colour >> 16, Math.Min((colour >> 8) & 0xFF, colour & 0xFF));
}
