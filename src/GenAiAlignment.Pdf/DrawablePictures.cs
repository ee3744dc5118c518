using GenAiAlignment.Foundation;
using SkiaSharp;

namespace GenAiAlignment.Pdf;

/// <summary>Sees to it that no picture is placed that cannot be drawn: some damage shows only to who decodes the file.</summary>
public static class DrawablePictures
{
    /// <returns>The same files; one that begins as a picture does and cannot be drawn is empty, which every reader takes for damaged.</returns>
    public static FileSource In(FileSource files) => path =>
    {
        ReadOnlyMemory<byte>? file = files(path);
        return file is { } picture && IsPicture(picture.Span) && !CanDraw(picture) ? ReadOnlyMemory<byte>.Empty : file;
    };

    private static bool IsPicture(ReadOnlySpan<byte> file) => file is [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, ..];

    private static bool CanDraw(ReadOnlyMemory<byte> file)
    {
        using SKData data = SKData.CreateCopy(file.Span);
        using SKCodec? codec = SKCodec.Create(data);
        return codec is not null;
    }
}
