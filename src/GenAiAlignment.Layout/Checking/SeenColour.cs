using GenAiAlignment.Foundation;

namespace GenAiAlignment.Layout.Checking;

/// <summary>A colour as it is perceived, in OKLab (B. Ottosson 2020; CSS Color 4, 10.2).</summary>
internal readonly record struct SeenColour(double Lightness, double GreenRed, double BlueYellow)
{
    /// <param name="vision">Simulated in linear light as G. M. Machado, M. M. Oliveira and L. A. F. Fernandes do (2009), at full severity.</param>
    public static SeenColour Of(Rgb colour, ColourVision vision = ColourVision.Full)
    {
        (double red, double green, double blue) = Simulated(Linear(colour.Red), Linear(colour.Green), Linear(colour.Blue), vision);
        double l = Math.Cbrt((0.4122214708 * red) + (0.5363325363 * green) + (0.0514459929 * blue));
        double m = Math.Cbrt((0.2119034982 * red) + (0.6806995451 * green) + (0.1073969566 * blue));
        double s = Math.Cbrt((0.0883024619 * red) + (0.2817188376 * green) + (0.6299787005 * blue));
        return new SeenColour(
            (0.2104542553 * l) + (0.7936177850 * m) - (0.0040720468 * s),
            (1.9779984951 * l) - (2.4285922050 * m) + (0.4505937099 * s),
            (0.0259040371 * l) + (0.7827717662 * m) - (0.8086757660 * s));
    }

    /// <summary>0.02 is just noticeable (CSS Color 4, 14.2).</summary>
    public double DistanceTo(SeenColour other) => Math.Sqrt(
        Square(Lightness - other.Lightness) + Square(GreenRed - other.GreenRed) + Square(BlueYellow - other.BlueYellow));

    private static (double Red, double Green, double Blue) Simulated(double red, double green, double blue, ColourVision vision) => vision switch
    {
        ColourVision.Full => (red, green, blue),
        ColourVision.Protanopia => (
            InGamut((0.152286 * red) + (1.052583 * green) - (0.204868 * blue)),
            InGamut((0.114503 * red) + (0.786281 * green) + (0.099216 * blue)),
            InGamut((-0.003882 * red) - (0.048116 * green) + (1.051998 * blue))),
        ColourVision.Deuteranopia => (
            InGamut((0.367322 * red) + (0.860646 * green) - (0.227968 * blue)),
            InGamut((0.280085 * red) + (0.672501 * green) + (0.047413 * blue)),
            InGamut((-0.011820 * red) + (0.042940 * green) + (0.968881 * blue))),
        ColourVision.Tritanopia => (
            InGamut((1.255528 * red) - (0.076749 * green) - (0.178779 * blue)),
            InGamut((-0.078411 * red) + (0.930809 * green) + (0.147602 * blue)),
            InGamut((0.004733 * red) + (0.691367 * green) + (0.303900 * blue))),
        _ => throw new ArgumentOutOfRangeException(nameof(vision), vision, null),
    };

    private static double InGamut(double channel) => Math.Clamp(channel, 0, 1);

    private static double Linear(byte channel)
    {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    private static double Square(double value) => value * value;
}
