using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Pictures;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Pdf;
using GenAiAlignment.Pdf.Drawings;
using SkiaSharp;
using Xunit;

namespace GenAiAlignment.Tests.Pdf;

/// <summary>Pictures of kinds that Office programs do not read.</summary>
public sealed class ForeignPicturesTests
{
    private static readonly PictureConverter Convert = ForeignPictures.With(DrawingFonts.None);

    [Theory]
    [InlineData(false, PictureFormat.Jpeg)]
    [InlineData(true, PictureFormat.Png)]
    public void A_webp_stays_as_exact_as_it_came(bool isClear, PictureFormat format)
    {
        ConvertedPicture picture = Convert(Encoded(SKEncodedImageFormat.Webp, isClear))!; // it is one

        Assert.Equal(new PixelSize(40, 30), picture.Size);
        Assert.Equal(format, PictureReader.Read(picture.Data)!.Format); // as above
        using SKBitmap pixels = SKBitmap.Decode(picture.Data.Span);
        Assert.InRange(pixels.GetPixel(35, 15).Red, 245, 255);
        Assert.InRange(pixels.GetPixel(35, 15).Blue, 0, 10);
        Assert.Equal(isClear ? 0 : 255, pixels.GetPixel(5, 5).Alpha);
    }

    /// <summary>Two frames of two by one pixels: the first black and white, the second white and black.</summary>
    [Fact]
    public void Of_a_gif_the_first_frame_is_shown()
    {
        byte[] gif =
        [
            .. "GIF89a"u8, 2, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255,
            0x2C, 0, 0, 0, 0, 2, 0, 1, 0, 0, 2, 2, 0x44, 0x0A, 0,
            0x2C, 0, 0, 0, 0, 2, 0, 1, 0, 0, 2, 2, 0x0C, 0x0A, 0, 0x3B,
        ];
        ConvertedPicture picture = Convert(gif)!; // it is one

        using SKBitmap pixels = SKBitmap.Decode(picture.Data.Span);
        Assert.Equal((new PixelSize(2, 1), SKColors.Black, SKColors.White), (picture.Size, pixels.GetPixel(0, 0), pixels.GetPixel(1, 0)));
    }

    [Fact]
    public void What_is_hurt_or_cut_short_is_no_picture()
    {
        byte[] webp = Encoded(SKEncodedImageFormat.Webp, true);
        Assert.Null(Convert(webp.AsMemory(0, webp.Length / 2)));
        Assert.Null(Convert("GIF89a"u8.ToArray()));
        Assert.Null(Convert("<svg"u8.ToArray()));
        Assert.Null(Convert("words"u8.ToArray()));
        Assert.Null(Convert(ReadOnlyMemory<byte>.Empty));
    }

    [Fact]
    public void A_png_or_jpeg_that_layout_refuses_stays_refused() => Assert.Null(Convert(Encoded(SKEncodedImageFormat.Png, false)));

    [Fact]
    public void A_picture_with_too_many_pixels_is_not_decoded()
    {
        byte[] gif = [.. "GIF89a"u8, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0x2C, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0, 2, 2, 0x44, 0x01, 0, 0x3B];
        Assert.Null(Convert(gif));
    }

    [Fact]
    public void Equal_files_make_equal_pictures() =>
        Assert.Equal(Convert(Encoded(SKEncodedImageFormat.Webp, true))!.Data.ToArray(), Convert(Encoded(SKEncodedImageFormat.Webp, true))!.Data.ToArray()); // they are some

    /// <summary>Red, and clear at the top when asked.</summary>
    private static byte[] Encoded(SKEncodedImageFormat format, bool isClear)
    {
        using SKBitmap bitmap = new(new SKImageInfo(40, 30, SKColorType.Rgba8888, isClear ? SKAlphaType.Premul : SKAlphaType.Opaque));
        using SKCanvas canvas = new(bitmap);
        canvas.Clear(isClear ? SKColors.Transparent : SKColors.Red);
        using SKPaint red = new() { Color = SKColors.Red };
        canvas.DrawRect(0, 10, 40, 20, red);
        using SKData data = bitmap.Encode(format, 90);
        return data.ToArray();
    }
}
