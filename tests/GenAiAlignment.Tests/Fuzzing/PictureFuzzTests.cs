using CsCheck;
using GenAiAlignment.Layout.Pictures;
using GenAiAlignment.Pdf;
using SkiaSharp;
using Xunit;

namespace GenAiAlignment.Tests.Fuzzing;

/// <summary>What layout takes for a picture, whatever happened to its file, can be opened and drawn without harm; everything else is refused before.</summary>
public sealed class PictureFuzzTests
{
    private const int Minutes = 60_000;
    private const int Cases = 2_000;

    private static readonly byte[][] Whole = [.. new[] { SKEncodedImageFormat.Png, SKEncodedImageFormat.Jpeg }.Select(Made)];

    [Fact(Timeout = 4 * Minutes)]
    public Task A_picture_that_is_read_can_be_opened() => ReadingFuzzTests.Sample(Hurt, Cases, bytes =>
    {
        if (DrawablePictures.In(_ => bytes)("hurt") is { } file && PictureReader.Read(file) is { } picture)
        {
            using SKData data = SKData.CreateCopy(picture.Data.Span);
            using SKImage? image = SKImage.FromEncodedData(data);
            Assert.True(image is not null, "What was read as a picture cannot be opened.");
            using SKSurface surface = SKSurface.Create(new SKImageInfo(64, 48));
            surface.Canvas.DrawImage(image, 0, 0, SKSamplingOptions.Default);
        }
    }, Convert.ToHexString, TestContext.Current.CancellationToken);

    /// <summary>A few bytes of the first 700, which hold all headers, are others; now and then the end is missing.</summary>
    private static Gen<byte[]> Hurt => Gen.Select(Gen.Int[0, 1], Gen.Select(Gen.Int[0, 699], Gen.Byte).Array[1, 4], Gen.Int[0, 9]).Select((which, changes, cut) =>
    {
        byte[] bytes = [.. Whole[which]];
        foreach ((int place, byte value) in changes)
        {
            bytes[place % bytes.Length] = value;
        }

        return cut == 0 ? bytes[..(bytes.Length / 2)] : bytes;
    });

    private static byte[] Made(SKEncodedImageFormat format)
    {
        using SKBitmap bitmap = new(64, 48);
        for (int y = 0; y < bitmap.Height; y++)
        {
            for (int x = 0; x < bitmap.Width; x++)
            {
                bitmap.SetPixel(x, y, new SKColor((byte)(x * 4), (byte)(y * 5), (byte)(x * y)));
            }
        }

        using SKData data = bitmap.Encode(format, 90);
        return data.ToArray();
    }
}
