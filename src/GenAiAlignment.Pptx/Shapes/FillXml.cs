using DocumentFormat.OpenXml;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Pptx.Packages;
using GenAiAlignment.Pptx.Texts;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Pptx.Shapes;

/// <summary>Writes fills and strokes.</summary>
/// <param name="relationships">Of the part, for pictures.</param>
internal sealed class FillXml(MediaNames media, PartRelationships relationships)
{
    // ECMA-376 part 1, 20.1.2.1: angles count in 60 000ths of a degree, gradient stops and percents in 1 000ths.
    private const int UnitsPerDegree = 60_000;
    private const double UnitsPerWhole = 100_000;

    public OpenXmlElement Of(Fill? fill, Extent area) => fill switch
    {
        null => new A.NoFill(),
        SolidFill solid => SchemeColours.Fill(solid.Colour),
        GradientFill gradient => new A.GradientFill(
            new A.GradientStopList(gradient.Stops.Select(Stop)),
            new A.LinearGradientFill { Angle = gradient.Angle * UnitsPerDegree, Scaled = false }) { RotateWithShape = true },
        PictureFill picture => new A.BlipFill(
            Blip(picture.Picture), Covering(picture.Picture, area), new A.Stretch(new A.FillRectangle())) { RotateWithShape = true },
        _ => throw new ArgumentOutOfRangeException(nameof(fill), fill, null),
    };

    public A.Blip Blip(Picture picture) => new() { Embed = relationships.Add(RelationshipTypes.Image, media.NameOf(picture)) };

    public static A.Outline Of(Stroke? stroke)
    {
        if (stroke is null)
        {
            return new A.Outline(new A.NoFill());
        }

        A.Outline outline = new(SchemeColours.Fill(stroke.Colour)) { Width = (int)stroke.Width.Emu, CapType = A.LineCapValues.Flat };
        A.PresetLineDashValues? dash = stroke.Dash switch
        {
            StrokeDash.Solid => null,
            StrokeDash.Dash => A.PresetLineDashValues.Dash,
            StrokeDash.Dot => A.PresetLineDashValues.SystemDot,
            _ => throw new ArgumentOutOfRangeException(nameof(stroke), stroke.Dash, null),
        };
        if (dash is { } value)
        {
            outline.Append(new A.PresetDash { Val = value });
        }

        return outline;
    }

    private static A.GradientStop Stop(GradientStop stop) =>
        new(SchemeColours.Of(stop.Colour)) { Position = (int)Math.Round(stop.Offset * UnitsPerWhole) };

    /// <summary>What of the picture stands over when it covers the area: cut evenly on both sides.</summary>
    private static A.SourceRectangle Covering(Picture picture, Extent area)
    {
        double scale = Math.Max(area.Width.Points / picture.PixelWidth, area.Height.Points / picture.PixelHeight);
        int sides = Cut(picture.PixelWidth * scale, area.Width.Points);
        int ends = Cut(picture.PixelHeight * scale, area.Height.Points);
        return new A.SourceRectangle { Left = sides, Right = sides, Top = ends, Bottom = ends };
    }

    private static int Cut(double size, double area) => (int)Math.Round((size - area) / size / 2 * UnitsPerWhole);
}
