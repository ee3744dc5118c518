using DocumentFormat.OpenXml;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Pptx.Packages;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Pptx.Colours;

/// <summary>Fills and lines as DrawingML (ECMA-376 part 1, 20.1.8).</summary>
internal static class FillElements
{
    public static OpenXmlElement Fill(Fill? fill, Extent area, PartContext part) => fill switch
    {
        null => new A.NoFill(),
        SolidFill solid => new A.SolidFill(part.Colours.Colour(solid.Colour)),
        GradientFill gradient => Gradient(gradient, part.Colours),
        PictureFill picture => Covering(picture.Picture, area, part),
        _ => throw new InvalidOperationException($"No fill for {fill}."),
    };

    /// <param name="stroke"><see langword="null"/> writes that there is none: else a theme might draw one.</param>
    public static A.Outline Outline(Stroke? stroke, PartContext part)
    {
        if (stroke is null)
        {
            return new A.Outline(new A.NoFill());
        }

        A.Outline outline = new(new A.SolidFill(part.Colours.Colour(stroke.Colour))) { Width = (int)stroke.Width.Emu, CapType = A.LineCapValues.Flat };
        AddDash(outline, stroke.Dash);
        return outline;
    }

    public static void AddDash(OpenXmlElement line, StrokeDash dash)
    {
        if (dash != StrokeDash.Solid)
        {
            line.Append(new A.PresetDash { Val = dash == StrokeDash.Dash ? A.PresetLineDashValues.Dash : A.PresetLineDashValues.SystemDot });
        }
    }

    /// <summary>A picture's reference to the part that holds it.</summary>
    public static A.Blip Blip(Picture picture, PartContext part) =>
        new() { Embed = part.Relationships.Add(RelationshipTypes.Image, part.Deck.MediaPart(picture)) };

    private static A.GradientFill Gradient(GradientFill gradient, ColourMap colours)
    {
        A.GradientStopList stops = new(gradient.Stops.Select(stop =>
            new A.GradientStop(colours.Colour(stop.Colour)) { Position = (int)Math.Round(stop.Offset * 100_000) }));
        return new A.GradientFill(stops, new A.LinearGradientFill { Angle = gradient.Angle * 60_000, Scaled = false }) { RotateWithShape = true };
    }

    /// <summary>The picture's middle, as much of it as has the ratio of the area.</summary>
    private static A.BlipFill Covering(Picture picture, Extent area, PartContext part)
    {
        double areaRatio = (double)area.Width.Emu / Math.Max(1, area.Height.Emu);
        double pictureRatio = (double)picture.PixelWidth / picture.PixelHeight;
        int sides = CutAtEachEnd(areaRatio / pictureRatio);
        int ends = CutAtEachEnd(pictureRatio / areaRatio);
        return new A.BlipFill(
            Blip(picture, part),
            new A.SourceRectangle { Left = sides, Top = ends, Right = sides, Bottom = ends },
            new A.Stretch(new A.FillRectangle())) { RotateWithShape = true };
    }

    /// <param name="shown">The share that is seen; 1 and above is all.</param>
    /// <returns>In thousandths of a percent.</returns>
    private static int CutAtEachEnd(double shown) => shown >= 1 ? 0 : (int)Math.Round((1 - shown) / 2 * 100_000);
}
