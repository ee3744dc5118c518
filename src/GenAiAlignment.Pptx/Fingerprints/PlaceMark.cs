using System.Globalization;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Pptx.Fingerprints;

/// <summary>Where a shape stands, in twentieths of a point: as fine as a hand can place it, and coarser than what programs round.</summary>
/// <param name="Kind">One letter for the kind of shape.</param>
/// <param name="IsInherited">Whether the slide's layout says the place.</param>
internal readonly record struct PlaceMark(char Kind, bool IsInherited, int X, int Y, int Width, int Height)
{
    private const long EmuPerUnit = 635;

    /// <summary>A quarter of a point. LibreOffice, which counts in hundredths of a millimetre, is off by up to 720 EMU, a twentieth.</summary>
    private const int Tolerance = 5;

    /// <summary>A shape that has no place of its own, such as one within a group, which moves with it.</summary>
    public static PlaceMark Nowhere(char kind) => new(kind, false, 0, 0, 0, 0);

    public static PlaceMark Of(char kind, bool isInherited, Bounds place) =>
        new(kind, isInherited, Units(place.X), Units(place.Y), Units(place.Width), Units(place.Height));

    /// <returns><see langword="null"/> when the text is no mark.</returns>
    public static PlaceMark? Parse(string text)
    {
        string[] numbers = text.Length == 0 ? [] : text[1..].Split(',');
        int[] values = [.. numbers.Select(number => int.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value) ? value : int.MinValue)];
        return values is [var x, var y, var width, var height] && !values.Contains(int.MinValue)
            ? new PlaceMark(char.ToLowerInvariant(text[0]), char.IsUpper(text[0]), x, y, width, height)
            : null;
    }

    public bool IsNear(PlaceMark other) =>
        Math.Abs(X - other.X) <= Tolerance && Math.Abs(Y - other.Y) <= Tolerance
        && Math.Abs(Width - other.Width) <= Tolerance && Math.Abs(Height - other.Height) <= Tolerance;

    /// <summary>The kind, as a capital when the place is inherited, and four numbers.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(IsInherited ? char.ToUpperInvariant(Kind) : Kind)}{X},{Y},{Width},{Height}");

    private static int Units(Length length) => (int)Math.Clamp(length.Emu / EmuPerUnit, int.MinValue + 1, int.MaxValue);
}
