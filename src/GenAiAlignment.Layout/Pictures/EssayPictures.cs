using System.Collections.Concurrent;
using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;

namespace GenAiAlignment.Layout.Pictures;

/// <summary>The pictures that an essay names. Each file is opened once, so that files that hold it hold it once. For any thread.</summary>
/// <param name="files">Where the essay's pictures are; those written out in the essay (<see cref="DataUri"/>) among them.</param>
public sealed class EssayPictures(FileSource files)
{
    private readonly ConcurrentDictionary<string, Lazy<FoundPicture>> found = [];

    /// <summary>For files that are neither PNG nor JPEG; by default none is shown.</summary>
    public PictureConverter Convert { get; init; } = _ => null;

    /// <summary>Tells of a file that was not found where it was looked for.</summary>
    public Func<string, MissingFile> Explain { get; init; } = _ => new MissingFile("the essay's folder", null);

    /// <param name="path">As the essay names it.</param>
    /// <returns><see langword="null"/> when there is no such file or it is no picture we can show.</returns>
    public Picture? Read(string path) => Find(path).Picture;

    /// <returns><see langword="null"/> when the picture cannot be shown.</returns>
    public PixelSize? SizeOf(string path) => Find(path).Size;

    /// <summary>Why a picture is not shown, or not all of it; <see langword="null"/> when it is.</summary>
    public Diagnostic? MistakeOf(PictureBlock picture)
    {
        FoundPicture file = Find(picture.Path);
        return file.Picture is not null ? (file.MissingLetters.IsEmpty ? null : Diagnostics.LettersOfDrawingAreMissing(picture.Span, picture.Path, file.MissingLetters))
            : IsRemote(picture.Path) ? Diagnostics.PictureIsRemote(picture.Span, picture.Path, picture.IsNamed)
            : file.IsThere ? Diagnostics.PictureIsUnreadable(picture.Span, picture.Path, picture.IsNamed)
            : Diagnostics.PictureIsMissing(picture.Span, picture.Path, Explain(picture.Path), picture.IsNamed);
    }

    /// <summary>Whether a path leads into the web, from where nothing is fetched.</summary>
    public static bool IsRemote(string path) => path.StartsWith("//", StringComparison.Ordinal)
        || (Uri.TryCreate(path, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https");

    private FoundPicture Find(string path) => found.GetOrAdd(path, name => new Lazy<FoundPicture>(() => Open(name))).Value;

    private FoundPicture Open(string path)
    {
        ReadOnlyMemory<byte>? file = IsRemote(path) ? null : files(path);
        if (file is not { } data)
        {
            return new FoundPicture(null, null, false);
        }

        if (PictureReader.Read(data) is { } picture)
        {
            return new FoundPicture(picture, new PixelSize(picture.PixelWidth, picture.PixelHeight), true);
        }

        ConvertedPicture? converted = Convert(data);
        return converted is not null && PictureReader.Read(converted.Data) is { } drawn
            ? new FoundPicture(drawn, converted.Size, true) { MissingLetters = converted.MissingLetters }
            : new FoundPicture(null, null, true);
    }

    private sealed record FoundPicture(Picture? Picture, PixelSize? Size, bool IsThere)
    {
        public ImmutableArray<string> MissingLetters { get; init; } = [];
    }
}
