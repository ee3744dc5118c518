using GenAiAlignment.Layout.Pictures;
using GenAiAlignment.Layout.Scenes;
using Xunit;

namespace GenAiAlignment.Tests.Layout.Pictures;

public sealed class PictureReaderTests
{
    /// <summary>Mirrored and turned as Exif 2.32 says of each value (table 7, "Orientation"): where the stored first row and first column are seen.</summary>
    [Theory]
    [InlineData(1, 0, false)]
    [InlineData(2, 0, true)]
    [InlineData(3, 2, false)]
    [InlineData(4, 2, true)]
    [InlineData(5, 3, true)]
    [InlineData(6, 1, false)]
    [InlineData(7, 1, true)]
    [InlineData(8, 3, false)]
    public void A_picture_knows_how_its_camera_was_held(int orientation, int turns, bool isMirrored)
    {
        foreach (bool isBig in (ReadOnlySpan<bool>)[true, false])
        {
            Picture picture = Assert.IsType<Picture>(PictureReader.Read(Jpeg(orientation, isBig)));

            Assert.Equal((turns, isMirrored), (picture.QuarterTurns, picture.IsMirrored));
            Assert.Equal(orientation < 5 ? (600, 400) : (400, 600), (picture.PixelWidth, picture.PixelHeight));
        }
    }

    [Fact]
    public void No_program_is_asked_to_turn_a_picture_a_second_time() =>
        Assert.Equal(Jpeg(1, true), PictureReader.Read(Jpeg(6, true))!.Data.ToArray()); // a picture: the test above

    [Theory]
    [InlineData(4)]
    [InlineData(24)]
    [InlineData(30)]
    public void A_file_that_ends_early_is_no_picture(int length) => Assert.Null(PictureReader.Read(Jpeg(6, true).AsMemory(0, length)));

    /// <summary>A JPEG of 600 by 400 whose scan nobody could decode.</summary>
    private static byte[] Jpeg(int orientation, bool isBig)
    {
        byte[] tiff = isBig
            ? [.. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0]
            : [.. "II"u8, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0, 0, 0, 0, 0];
        return
        [
            0xFF, 0xD8, 0xFF, 0xE1, 0, (byte)(8 + tiff.Length), .. "Exif\0\0"u8, .. tiff,
            0xFF, 0xC0, 0, 17, 8, 400 >> 8, 400 & 0xFF, 600 >> 8, 600 & 0xFF, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1,
            0xFF, 0xDA, 0, 12, 3, 1, 0, 2, 0x11, 3, 0x11, 0, 63, 0, 1, 2, 3, 0xFF, 0xD9,
        ];
    }
}
