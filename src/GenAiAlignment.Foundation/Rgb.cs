using System.Globalization;

namespace GenAiAlignment.Foundation;

/// <summary>An opaque sRGB colour.</summary>
public readonly record struct Rgb(byte Red, byte Green, byte Blue)
{
    /// <summary>Relative luminance, 0 (black) to 1 (white), by WCAG 2.2.</summary>
    public double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <summary>Reads <c>#RRGGBB</c> or <c>#RGB</c>; the number sign is required.</summary>
    public static bool TryParse(string text, out Rgb colour)
    {
        colour = default;
        string digits = text.Length == 4 ? string.Concat(text[1], text[1], text[2], text[2], text[3], text[3]) : text.TrimStart('#');
        if (!text.StartsWith('#') || digits.Length != 6
            || !int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int value))
        {
            return false;
        }

        colour = new Rgb((byte)(value >> 16), (byte)(value >> 8), (byte)value);
        return true;
    }

    /// <summary>The contrast ratio with another colour, 1 to 21, by WCAG 2.2.</summary>
    public double ContrastWith(Rgb other)
    {
        (double light, double dark) = Luminance >= other.Luminance ? (Luminance, other.Luminance) : (other.Luminance, Luminance);
        return (light + 0.05) / (dark + 0.05);
    }

    /// <summary>Six upper-case hexadecimal digits without a number sign, as Office Open XML writes them.</summary>
    public string ToHex() => string.Create(CultureInfo.InvariantCulture, $"{Red:X2}{Green:X2}{Blue:X2}");

    public override string ToString() => "#" + ToHex();

    private static double Linear(byte channel)
    {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
