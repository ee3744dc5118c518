using GenAiAlignment.Layout.Scenes;
using SkiaSharp;

namespace GenAiAlignment.Pdf.Painting;

/// <summary>
/// One image for each picture, made when first asked for, so that a picture that stands on many pages is embedded once. Images stay
/// encoded until drawn on pixels; that is what lets Skia copy a JPEG into a PDF as it is.
/// </summary>
internal sealed class PictureShelf : IDisposable
{
    private readonly Dictionary<Picture, SKImage> images = new(ReferenceEqualityComparer.Instance);

    public SKImage this[Picture picture]
    {
        get
        {
            if (!images.TryGetValue(picture, out SKImage? image))
            {
                using SKData data = SKData.CreateCopy(picture.Data.Span);
                image = SKImage.FromEncodedData(data) ?? throw new InvalidOperationException("A picture that cannot be decoded was placed.");
                images.Add(picture, image);
            }

            return image;
        }
    }

    public void Dispose()
    {
        foreach (SKImage image in images.Values)
        {
            image.Dispose();
        }
    }
}
