using System.Globalization;

namespace GenAiAlignment.Foundation;

/// <summary>
/// A length, kept in whole English Metric Units (914 400 to the inch, 12 700 to the point), the unit of Office Open XML
/// (ECMA-376 part 1, 20.1.2.1). May be negative: offsets are lengths too.
/// </summary>
public readonly record struct Length(long Emu) : IComparable<Length>
{
    private const double EmuPerPoint = 12_700;
    private const double EmuPerInch = 914_400;
    private const double EmuPerMillimetre = 36_000;

    public static Length Zero => default;

    public double Points => Emu / EmuPerPoint;

    public double Inches => Emu / EmuPerInch;

    public static Length FromPoints(double points) => new((long)Math.Round(points * EmuPerPoint, MidpointRounding.AwayFromZero));

    public static Length FromInches(double inches) => new((long)Math.Round(inches * EmuPerInch, MidpointRounding.AwayFromZero));

    public static Length FromMillimetres(double millimetres) =>
        new((long)Math.Round(millimetres * EmuPerMillimetre, MidpointRounding.AwayFromZero));

    public static Length Min(Length a, Length b) => a <= b ? a : b;

    public static Length Max(Length a, Length b) => a >= b ? a : b;

    public static Length operator +(Length a, Length b) => new(a.Emu + b.Emu);

    public static Length operator -(Length a, Length b) => new(a.Emu - b.Emu);

    public static Length operator -(Length a) => new(-a.Emu);

    public static Length operator *(Length a, double factor) => new((long)Math.Round(a.Emu * factor, MidpointRounding.AwayFromZero));

    public static Length operator /(Length a, double divisor) => a * (1 / divisor);

    public static bool operator <(Length a, Length b) => a.Emu < b.Emu;

    public static bool operator >(Length a, Length b) => a.Emu > b.Emu;

    public static bool operator <=(Length a, Length b) => a.Emu <= b.Emu;

    public static bool operator >=(Length a, Length b) => a.Emu >= b.Emu;

    /// <summary>
    /// Reads a number with an optional unit: <c>pt</c> (the default), <c>in</c>, <c>mm</c> or <c>cm</c>. The decimal sign is a full stop.
    /// </summary>
    /// <returns><see langword="false"/> when the text is no length or is beyond 1 000 inches either way.</returns>
    public static bool TryParse(string text, out Length length)
    {
        ReadOnlySpan<char> number = text.AsSpan().Trim();
        double emuPerUnit = EmuPerPoint;
        foreach ((string unit, double emu) in
                 ((string, double)[])[("pt", EmuPerPoint), ("in", EmuPerInch), ("mm", EmuPerMillimetre), ("cm", EmuPerMillimetre * 10)])
        {
            if (!number.EndsWith(unit, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            emuPerUnit = emu;
            number = number[..^unit.Length].TrimEnd();
            break;
        }

        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        bool isLength = double.TryParse(number, style, CultureInfo.InvariantCulture, out double value)
            && Math.Abs(value * emuPerUnit) <= 1_000 * EmuPerInch;
        length = isLength ? new Length((long)Math.Round(value * emuPerUnit, MidpointRounding.AwayFromZero)) : Zero;
        return isLength;
    }

    public Length Absolute() => new(Math.Abs(Emu));

    public int CompareTo(Length other) => Emu.CompareTo(other.Emu);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Points:0.##}pt");
}
