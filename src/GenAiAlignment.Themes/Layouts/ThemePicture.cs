using GenAiAlignment.Themes.Pictures;

namespace GenAiAlignment.Themes.Layouts;

/// <summary>A picture file in the theme's folder. Compared by reference.</summary>
public sealed class ThemePicture(string path, ReadOnlyMemory<byte> data, PictureHeader header)
{
    public string Path { get; } = path;

    /// <summary>The whole file: PNG or JPEG.</summary>
    public ReadOnlyMemory<byte> Data { get; } = data;

    public PictureHeader Header { get; } = header;
}
