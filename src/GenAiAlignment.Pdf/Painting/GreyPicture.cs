using GenAiAlignment.Layout.Scenes;
using SkiaSharp;

namespace GenAiAlignment.Pdf.Painting;

/// <summary>A picture without its colours, in the format it came in, so that it stays as small.</summary>
internal static class GreyPicture
{
    private const int Quality = 90;

    // Luma of ITU-R BT.709, for each of red, green and blue; alpha stays.
    private static readonly float[] Luma =
    [
        0.2126f, 0.7152f, 0.0722f, 0, 0,
        0.2126f, 0.7152f, 0.0722f, 0, 0,
        0.2126f, 0.7152f, 0.0722f, 0, 0,
        0, 0, 0, 1, 0,
    ];

    /// <returns><see langword="null"/> for a picture that cannot be decoded.</returns>
    public static SKData? Of(Picture picture)
    {
        using SKData data = SKData.CreateCopy(picture.Data.Span);
        using SKImage? image = SKImage.FromEncodedData(data);
        if (image is null)
        {
            return null;
        }

        using SKSurface surface = SKSurface.Create(new SKImageInfo(image.Width, image.Height));
        using SKColorFilter filter = SKColorFilter.CreateColorMatrix(Luma);
        using SKPaint paint = new() { ColorFilter = filter };
        surface.Canvas.DrawImage(image, 0, 0, SKSamplingOptions.Default, paint);
        using SKPixmap grey = surface.PeekPixels();
        return grey.Encode(picture.Format == PictureFormat.Jpeg ? SKEncodedImageFormat.Jpeg : SKEncodedImageFormat.Png, Quality);
    }
}
