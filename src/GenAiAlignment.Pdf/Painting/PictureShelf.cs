using System.Security.Cryptography;
using GenAiAlignment.Layout.Scenes;
using SkiaSharp;

namespace GenAiAlignment.Pdf.Painting;

/// <summary>
/// One image for each picture, made when first asked for, so that a picture that stands on many pages is embedded once. Images stay
/// encoded until drawn on pixels; that is what lets Skia copy a JPEG into a PDF as it is.
/// </summary>
/// <param name="isGrey">Whether pictures lose their colours, for paper that has none.</param>
internal sealed class PictureShelf(bool isGrey) : IDisposable
{
    private readonly Dictionary<Picture, SKImage> images = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, SKImage> contents = [];

    /// <exception cref="InvalidOperationException">It cannot be opened: <see cref="DrawablePictures"/> finds such files while there is time to say so.</exception>
    public SKImage this[Picture picture]
    {
        get
        {
            if (!images.TryGetValue(picture, out SKImage? image))
            {
                image = Shared(picture);
                images.Add(picture, image);
            }

            return image;
        }
    }

    /// <summary>Several files, or one file read twice, may hold the same.</summary>
    private SKImage Shared(Picture picture)
    {
        string content = Convert.ToHexString(SHA256.HashData(picture.Data.Span));
        if (!contents.TryGetValue(content, out SKImage? image))
        {
            using SKData? data = isGrey ? GreyPicture.Of(picture) : SKData.CreateCopy(picture.Data.Span);
            image = (data is null ? null : SKImage.FromEncodedData(data)) ?? throw new InvalidOperationException("A picture that cannot be opened was placed.");
            contents.Add(content, image);
        }

        return image;
    }

    public void Dispose()
    {
        foreach (SKImage image in contents.Values)
        {
            image.Dispose();
        }
    }
}
