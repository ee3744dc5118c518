using GenAiAlignment.Foundation;

namespace GenAiAlignment.Pptx.Shapes;

/// <summary>Places and sizes of shapes.</summary>
internal static class ShapeFrame
{
    public static A.Transform2D Of(Bounds bounds, bool isFlipped = false)
    {
        A.Transform2D frame = new(
            new A.Offset { X = bounds.X.Emu, Y = bounds.Y.Emu },
            new A.Extents { Cx = bounds.Width.Emu, Cy = bounds.Height.Emu });
        if (isFlipped)
        {
            frame.VerticalFlip = true;
        }

        return frame;
    }

    public static A.PresetGeometry Preset(A.ShapeTypeValues shape) => new(new A.AdjustValueList()) { Preset = shape };
}
