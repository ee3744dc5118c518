namespace GenAiAlignment.Layout.Scenes;

/// <summary>A decoded picture file. Compared by reference: one instance for each file.</summary>
/// <param name="Data">The file, PNG or JPEG, upright (its EXIF turn applied).</param>
/// <param name="PixelWidth">Of the upright picture.</param>
public sealed record Picture(PictureFormat Format, ReadOnlyMemory<byte> Data, int PixelWidth, int PixelHeight);
