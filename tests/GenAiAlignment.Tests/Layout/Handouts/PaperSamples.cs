using System.Collections.Concurrent;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Arranging;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Handouts;
using GenAiAlignment.Layout.Pages;
using GenAiAlignment.Pdf;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Settings;
using GenAiAlignment.Tests.Talks;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Reading;
using UglyToad.PdfPig;

namespace GenAiAlignment.Tests.Layout.Handouts;

/// <summary>Handouts of the given essay and of small ones, each composed once.</summary>
internal static class PaperSamples
{
    private static readonly ConcurrentDictionary<string, LaidOutDeck> Decks = new();
    private static readonly ConcurrentDictionary<(string, HandoutSettings), byte[]> Files = new();

    /// <summary>Every folder of <c>themes/</c> that holds a theme.</summary>
    public static string[] Themes { get; } =
    [
        .. Directory.GetFiles(RepositoryFiles.Path("themes"), ThemeReader.FileName, SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(file)!)) // a file is in a folder
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Every layout on both papers.</summary>
    public static IEnumerable<(HandoutLayout Layout, PaperSize Paper)> All =>
        Enum.GetValues<HandoutLayout>().SelectMany(layout => Enum.GetValues<PaperSize>().Select(paper => (layout, paper)));

    public static LaidOutDeck Deck(string theme = "folio") => Decks.GetOrAdd(theme, name => Arrange(GivenEssay.Talk, name));

    public static LaidOutDeck Arrange(Talk talk, string theme, FileSource? files = null) => DeckArranger.Arrange(talk, Theme(theme), files ?? (_ => null)).Value!; // arranging never fails

    public static PagedDocument Compose(LaidOutDeck deck, HandoutSettings settings, FileSource? files = null) =>
        HandoutComposer.Compose(deck, HandoutOptions.Of(settings), files ?? (_ => null), null);

    public static PagedDocument Compose(HandoutLayout layout, PaperSize paper = PaperSize.A4) => Compose(Deck(), new HandoutSettings { Layout = layout, Paper = paper });

    public static byte[] Write(PagedDocument document)
    {
        using MemoryStream stream = new();
        PdfWriter.Write(document, stream);
        return stream.ToArray();
    }

    /// <summary>The given essay, written.</summary>
    public static byte[] Write(HandoutSettings settings, string theme = "folio") =>
        Files.GetOrAdd((theme, settings), _ => Write(Compose(Deck(theme), settings)));

    public static PdfDocument Open(HandoutLayout layout, PaperSize paper) => PdfDocument.Open(Write(new HandoutSettings { Layout = layout, Paper = paper }));

    private static Theme Theme(string name)
    {
        string folder = RepositoryFiles.Path("themes");
        Outcome<Theme> theme = new ThemeReader(
            path => File.Exists(System.IO.Path.Combine(folder, path)) ? File.ReadAllBytes(System.IO.Path.Combine(folder, path)) : (ReadOnlyMemory<byte>?)null, [.. Themes]).ReadBuiltIn(name);
        return theme.Value ?? throw new InvalidOperationException(theme.Diagnostics[0].Message);
    }
}
