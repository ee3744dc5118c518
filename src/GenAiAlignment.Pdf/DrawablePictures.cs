using GenAiAlignment.Foundation;
using SkiaSharp;

namespace GenAiAlignment.Pdf;

/// <summary>Sees to it that no picture is placed whose headers the painter cannot make sense of; pixels are decoded when they are drawn.</summary>
public static class DrawablePictures
{
    /// <returns>The same files; one that begins as a picture does and cannot be opened is empty, which every reader takes for damaged.</returns>
    public static FileSource In(FileSource files) => path =>
    {
        ReadOnlyMemory<byte>? file = files(path);
        return file is { } picture && IsPicture(picture.Span) && !CanOpen(picture) ? ReadOnlyMemory<byte>.Empty : file;
    };

    private static bool IsPicture(ReadOnlySpan<byte> file) => file is [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, ..];

    private static bool CanOpen(ReadOnlyMemory<byte> file)
    {
        using SKData data = SKData.CreateCopy(file.Span);
        using SKCodec? codec = SKCodec.Create(data);
        return codec is not null;
    }
}
