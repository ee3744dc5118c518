using System.Globalization;

namespace GenAiAlignment.Foundation;

/// <summary>Lengths that something may have, the ends among them.</summary>
public readonly record struct LengthRange(Length Least, Length Most)
{
    private const double PointsPerMillimetre = 72 / 25.4;

    public bool Contains(Length length) => length >= Least && length <= Most;

    /// <summary>Reads a length that is told of in millimetres, as paper is: a number without a unit is in millimetres.</summary>
    /// <returns><see langword="false"/> when the text is no length; one that is not among these is a length all the same.</returns>
    public static bool TryParse(string text, out Length length) =>
        Length.TryParse(text.AsSpan().Trim() is [.., >= '0' and <= '9'] ? text + "mm" : text, out length);

    /// <summary>For messages, such as <c>5 to 40 mm</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Least.Points / PointsPerMillimetre:0.#} to {Most.Points / PointsPerMillimetre:0.#} mm");
}
