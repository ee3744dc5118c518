using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Pictures;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes.Layouts;

namespace GenAiAlignment.Layout.Arranging;

/// <summary>Opens each picture file once, so that files that hold it hold it once.</summary>
/// <param name="essayFiles">The essay's own folder.</param>
internal sealed class PictureShelf(FileSource essayFiles)
{
    private readonly Dictionary<ThemePicture, Picture?> ofTheme = [];
    private readonly Dictionary<string, Picture?> ofEssay = [];

    /// <returns><see langword="null"/> when the file is no picture we can show.</returns>
    public Picture? Read(ThemePicture picture)
    {
        if (!ofTheme.TryGetValue(picture, out Picture? read))
        {
            read = PictureReader.Read(picture.Data);
            ofTheme.Add(picture, read);
        }

        return read;
    }

    /// <param name="path">As the essay names it: relative to it, or from the root of the site it was written for.</param>
    /// <returns><see langword="null"/> when there is no such file or it is no picture we can show.</returns>
    public Picture? Read(string path)
    {
        if (!ofEssay.TryGetValue(path, out Picture? read))
        {
            read = FileAt(path) is { } data ? PictureReader.Read(data) : null;
            ofEssay.Add(path, read);
        }

        return read;
    }

    /// <summary>Whether there is such a file, a picture or not.</summary>
    public bool Has(string path) => FileAt(path) is not null;

    private ReadOnlyMemory<byte>? FileAt(string path) => essayFiles(path) ?? essayFiles(Uri.UnescapeDataString(path).TrimStart('/'));
}
