using GenAiAlignment.Foundation;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Handouts;

/// <summary>Colours without colour.</summary>
internal static class PaperPalettes
{
    /// <summary>For each colour the grey of the same luminance (WCAG 2.2), so that contrast stays what it is.</summary>
    public static Palette Grey(Palette palette) => new([.. palette.Colours.Select(Grey)]);

    private static Rgb Grey(Rgb colour)
    {
        double luminance = colour.Luminance;
        double channel = luminance <= 0.0031308 ? luminance * 12.92 : (1.055 * Math.Pow(luminance, 1 / 2.4)) - 0.055;
        byte grey = (byte)Math.Clamp(Math.Round(channel * 255), 0, 255);
        return new Rgb(grey, grey, grey);
    }
}
