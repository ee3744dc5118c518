using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Pages;
using GenAiAlignment.Pdf;
using GenAiAlignment.Tests.Pptx;
using Xunit;

namespace GenAiAlignment.Tests.Pdf;

public sealed class PngWriterTests
{
    private static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    [Fact]
    public void A_page_is_drawn_at_the_asked_size_and_in_the_same_bytes_each_time()
    {
        byte[] picture = Draw();
        Assert.Equal(Signature, picture[..8]);
        // Width and height stand in the header chunk (PNG 11.2.2): 960 by 540 points at 144 dots per inch.
        Assert.Equal([0, 0, 0x07, 0x80, 0, 0, 0x04, 0x38], picture[16..24]);
        Assert.Equal(picture, Draw());
    }

    private static byte[] Draw()
    {
        LaidOutDeck deck = SampleDecks.Everything;
        using MemoryStream stream = new();
        PngWriter.Write(DeckPages.PageOf(deck.Slides[1], deck), deck.Theme.Palette, 144, stream);
        return stream.ToArray();
    }
}
