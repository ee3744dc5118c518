using System.Collections.Concurrent;
using GenAiAlignment.Layout.Pictures;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes.Layouts;

namespace GenAiAlignment.Layout.Arranging;

/// <summary>The pictures of a deck: those of its theme, each opened once, and those of its essay. For any thread.</summary>
internal sealed class PictureShelf(EssayPictures essay)
{
    private readonly ConcurrentDictionary<ThemePicture, Lazy<Picture?>> ofTheme = [];

    /// <returns><see langword="null"/> when the file is no picture we can show.</returns>
    public Picture? Read(ThemePicture picture) =>
        ofTheme.GetOrAdd(picture, file => new Lazy<Picture?>(() => PictureReader.Read(file.Data))).Value;

    /// <inheritdoc cref="EssayPictures.Read"/>
    public Picture? Read(string path) => essay.Read(path);
}
