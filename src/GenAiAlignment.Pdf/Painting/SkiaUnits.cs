using GenAiAlignment.Foundation;
using SkiaSharp;

namespace GenAiAlignment.Pdf.Painting;

/// <summary>Our values as Skia takes them: canvases of this stage are scaled so that one unit is one point.</summary>
internal static class SkiaUnits
{
    public static float ToSkia(this Length length) => (float)length.Points;

    public static SKPoint ToSkia(this Position position) => new(position.X.ToSkia(), position.Y.ToSkia());

    public static SKRect ToSkia(this Bounds bounds) =>
        new(bounds.X.ToSkia(), bounds.Y.ToSkia(), bounds.Right.ToSkia(), bounds.Bottom.ToSkia());

    public static SKRect ToSkia(this Extent extent) => new(0, 0, extent.Width.ToSkia(), extent.Height.ToSkia());

    public static SKColor ToSkia(this Rgb colour) => new(colour.Red, colour.Green, colour.Blue);
}
