using System.Collections.Immutable;
using System.Reflection;
using GenAiAlignment.Cli.Files;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Pages;
using GenAiAlignment.Layout.Pictures;
using GenAiAlignment.Pdf;
using GenAiAlignment.Pptx;
using GenAiAlignment.Pptx.Fonts;
using GenAiAlignment.Talks.Settings;

namespace GenAiAlignment.Cli.Building;

/// <summary>Makes the files of a build in memory, the formats side by side: nothing is written until all of them are whole.</summary>
internal sealed class OutputMaker(LaidOutDeck deck, EssayPictures pictures, BuildRequest request, DateTimeOffset? created, TimeProvider clock)
{
    private const double SlideDotsPerInch = 144;
    private const double SheetDotsPerInch = 110;
    private const int SheetColumns = 4;
    private const int ThumbnailWidth = 256;

    private readonly OutputNames names = OutputNames.For(request.Files, deck.Talk);

    public static string Version { get; } =
        typeof(OutputMaker).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    /// <summary>In the order in which the formats were asked for.</summary>
    public ImmutableArray<MadeOutput> Make()
    {
        MadeOutput[] made = new MadeOutput[request.Formats.Length];
        Parallel.For(0, made.Length, index => made[index] = MadeOutput.Of(request.Formats[index], clock, () => Make(request.Formats[index])));
        return [.. made];
    }

    private ImmutableArray<MadeFile> Make(OutputFormat format) => format switch
    {
        OutputFormat.Pptx => [Deck()],
        OutputFormat.Pdf => [Pdf(names.Slides, Written(stream => PdfWriter.Write(DeckPages.Compose(deck, created), stream)))],
        OutputFormat.Handout => [Pdf(names.Handout, Paper(request.Handout))],
        OutputFormat.Notes => [Pdf(names.Notes, Paper(request.Handout with { Layout = HandoutLayout.Notes }))],
        OutputFormat.Png => Pictures(),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };

    private MadeFile Deck()
    {
        ImmutableArray<FontUse> fonts = [];
        ReadOnlyMemory<byte> content = Written(stream => fonts = PptxWriter.Write(deck, PptxOptions(), stream));
        return File(names.Deck, FileKind.Pptx, content) with { Fonts = fonts };
    }

    private ReadOnlyMemory<byte> Paper(HandoutSettings asked) => HandoutMaker.Make(deck, asked, pictures, created);

    private PptxOptions PptxOptions() => new()
    {
        EmbedFonts = request.EmbedsFonts,
        Created = created,
        Version = Version,
        Thumbnail = Written(stream => PngWriter.WriteThumbnail(DeckPages.PageOf(deck.Slides[0], deck), deck.Theme.Palette, ThumbnailWidth, stream)),
    };

    private ImmutableArray<MadeFile> Pictures() =>
    [
        .. deck.Slides.AsParallel().AsOrdered().Select(slide => File(
            names.Picture(slide.Number),
            FileKind.Png,
            Written(stream => PngWriter.Write(DeckPages.PageOf(slide, deck), deck.Theme.Palette, SlideDotsPerInch, stream)))),
        File(
            names.ContactSheet,
            FileKind.Png,
            Written(stream => PngWriter.Write(ContactSheet.Compose(deck, SheetColumns), deck.Theme.Palette, SheetDotsPerInch, stream))),
    ];

    private MadeFile Pdf(string name, ReadOnlyMemory<byte> content) => File(name, FileKind.Pdf, content);

    private MadeFile File(string name, FileKind kind, ReadOnlyMemory<byte> content) => new(Path.Combine(request.Folder, name), kind, content);

    private static ReadOnlyMemory<byte> Written(Action<Stream> write)
    {
        using MemoryStream stream = new();
        write(stream);
        return stream.GetBuffer().AsMemory(0, (int)stream.Length);
    }
}
