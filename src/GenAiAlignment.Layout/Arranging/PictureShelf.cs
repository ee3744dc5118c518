using System.Collections.Concurrent;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Pictures;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes.Layouts;

namespace GenAiAlignment.Layout.Arranging;

/// <summary>Opens each picture file once, so that files that hold it hold it once. For any thread.</summary>
/// <param name="essayFiles">The essay's own folder.</param>
internal sealed class PictureShelf(FileSource essayFiles)
{
    private readonly ConcurrentDictionary<ThemePicture, Lazy<Picture?>> ofTheme = [];
    private readonly ConcurrentDictionary<string, Lazy<Picture?>> ofEssay = [];

    /// <returns><see langword="null"/> when the file is no picture we can show.</returns>
    public Picture? Read(ThemePicture picture) =>
        ofTheme.GetOrAdd(picture, file => new Lazy<Picture?>(() => PictureReader.Read(file.Data))).Value;

    /// <param name="path">As the essay names it: relative to it, or from the root of the site it was written for.</param>
    /// <returns><see langword="null"/> when there is no such file or it is no picture we can show.</returns>
    public Picture? Read(string path) =>
        ofEssay.GetOrAdd(path, name => new Lazy<Picture?>(() => FileAt(name) is { } data ? PictureReader.Read(data) : null)).Value;

    /// <summary>Whether there is such a file, a picture or not.</summary>
    public bool Has(string path) => FileAt(path) is not null;

    private ReadOnlyMemory<byte>? FileAt(string path) => essayFiles(path) ?? essayFiles(Uri.UnescapeDataString(path).TrimStart('/'));
}
