using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Handouts;
using GenAiAlignment.Layout.Pictures;
using GenAiAlignment.Pdf;
using GenAiAlignment.Talks.Settings;

namespace GenAiAlignment.Cli.Building;

/// <summary>Makes handouts in memory.</summary>
internal static class HandoutMaker
{
    /// <param name="asked">Stronger than the talk's settings.</param>
    public static ReadOnlyMemory<byte> Make(LaidOutDeck deck, HandoutSettings asked, EssayPictures pictures, DateTimeOffset? created)
    {
        HandoutOptions options = HandoutOptions.Of(asked.Over(deck.Talk.Settings.Handout));
        using MemoryStream stream = new();
        PdfWriter.Write(HandoutComposer.Compose(deck, options, pictures, created), stream);
        return stream.ToArray();
    }
}
