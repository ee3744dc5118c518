using GenAiAlignment.Themes.Pictures;
using SkiaSharp;
using Xunit;

namespace GenAiAlignment.Tests.Themes.Pictures;

/// <summary>Pictures that another program made, whole and hurt.</summary>
public sealed class PictureHeaderTests
{
    [Theory]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    public void A_whole_picture_is_read(SKEncodedImageFormat format) =>
        Assert.Equal(new PictureHeader(format == SKEncodedImageFormat.Png, 40, 30), PictureHeader.Read(Made(format)));

    [Theory]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    public void A_picture_that_was_cut_short_is_none(SKEncodedImageFormat format)
    {
        byte[] whole = Made(format);
        for (int length = 0; length < whole.Length; length++)
        {
            Assert.Null(PictureHeader.Read(whole.AsSpan(0, length)));
        }
    }

    [Fact]
    public void A_byte_that_changed_on_its_way_is_noticed_in_a_PNG()
    {
        byte[] whole = Made(SKEncodedImageFormat.Png);
        for (int place = 0; place < whole.Length; place++)
        {
            byte[] hurt = [.. whole];
            hurt[place] ^= 0x10;
            Assert.Null(PictureHeader.Read(hurt));
        }
    }

    /// <summary>Lossless and arithmetic JPEG (ITU-T T.81, table B.1), which no browser shows, by the marker of the frame.</summary>
    [Theory]
    [InlineData(0xC3)]
    [InlineData(0xC9)]
    [InlineData(0xCA)]
    public void A_JPEG_that_no_browser_shows_is_none(byte frame)
    {
        byte[] picture = Made(SKEncodedImageFormat.Jpeg);
        picture[picture.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xC0]) + 1] = frame;
        Assert.Null(PictureHeader.Read(picture));
    }

    private static byte[] Made(SKEncodedImageFormat format)
    {
        using SKBitmap bitmap = new(40, 30);
        bitmap.Erase(SKColors.CornflowerBlue);
        bitmap.SetPixel(7, 9, SKColors.White);
        using SKData data = bitmap.Encode(format, 90);
        return data.ToArray();
    }
}
