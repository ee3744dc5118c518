using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;

namespace GenAiAlignment.Layout.Checking;

/// <param name="Whole">Where all of the picture stands, with what is cut off.</param>
internal sealed record PlacedPicture(Picture Picture, Bounds Whole)
{
    /// <summary>A picture that covers an area, its ratio kept, what stands over cut evenly.</summary>
    public static PlacedPicture Covering(Picture picture, Bounds area)
    {
        double scale = Math.Max(area.Width.Points / picture.PixelWidth, area.Height.Points / picture.PixelHeight);
        Length width = Length.FromPoints(picture.PixelWidth * scale);
        Length height = Length.FromPoints(picture.PixelHeight * scale);
        return new PlacedPicture(picture, new Bounds(area.X + ((area.Width - width) / 2), area.Y + ((area.Height - height) / 2), width, height));
    }
}
