using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Pictures;
using GenAiAlignment.Pdf.Drawings;
using SkiaSharp;

namespace GenAiAlignment.Pdf;

/// <summary>Makes PNG or JPEG of pictures of other kinds: WebP, BMP, the first frame of a GIF, and drawings (SVG).</summary>
public static class ForeignPictures
{
    // Of a photograph that came with loss already.
    private const int JpegQuality = 92;

    private const int WebpHeader = 64;

    /// <param name="fonts">For text in drawings.</param>
    public static PictureConverter With(DrawingFonts fonts) => file =>
    {
        using SKData data = SKData.CreateCopy(file.Span);
        using SKCodec? codec = SKCodec.Create(data);
        return codec switch
        {
            null => DrawingPainter.Paint(file, fonts),
            { EncodedFormat: SKEncodedImageFormat.Png or SKEncodedImageFormat.Jpeg } => null,
            _ when (long)codec.Info.Width * codec.Info.Height > PictureReader.MaximumPixels => null,
            _ => Convert(codec, IsLossyWebp(file.Span)),
        };
    };

    private static ConvertedPicture? Convert(SKCodec codec, bool isLossy)
    {
        bool isOpaque = codec.Info.AlphaType == SKAlphaType.Opaque;
        using SKBitmap bitmap = new(new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, isOpaque ? SKAlphaType.Opaque : SKAlphaType.Premul));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) != SKCodecResult.Success)
        {
            return null;
        }

        using SKData encoded = bitmap.Encode(isOpaque && isLossy ? SKEncodedImageFormat.Jpeg : SKEncodedImageFormat.Png, JpegQuality);
        return new ConvertedPicture(encoded.ToArray(), new PixelSize(bitmap.Width, bitmap.Height));
    }

    /// <summary>The chunk that holds the pixels says it (RFC 9649, 2.5); others may stand before it.</summary>
    private static bool IsLossyWebp(ReadOnlySpan<byte> file) =>
        file.StartsWith("RIFF"u8) && file[..Math.Min(file.Length, WebpHeader)].IndexOf("VP8 "u8) >= 0;
}
