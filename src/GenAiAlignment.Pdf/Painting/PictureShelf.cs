using GenAiAlignment.Layout.Scenes;
using SkiaSharp;

namespace GenAiAlignment.Pdf.Painting;

/// <summary>
/// One image for each picture, made when first asked for, so that a picture that stands on many pages is embedded once. Images stay
/// encoded until drawn on pixels; that is what lets Skia copy a JPEG into a PDF as it is.
/// </summary>
internal sealed class PictureShelf : IDisposable
{
    private readonly Dictionary<Picture, SKImage?> images = new(ReferenceEqualityComparer.Instance);

    /// <summary><see langword="null"/> for a picture that cannot be drawn: <see cref="DrawablePictures"/> finds it while there is time to say so.</summary>
    public SKImage? this[Picture picture]
    {
        get
        {
            if (!images.TryGetValue(picture, out SKImage? image))
            {
                using SKData data = SKData.CreateCopy(picture.Data.Span);
                image = SKImage.FromEncodedData(data);
                images.Add(picture, image);
            }

            return image;
        }
    }

    public void Dispose()
    {
        foreach (SKImage? image in images.Values)
        {
            image?.Dispose();
        }
    }
}
