using System.Globalization;

namespace GenAiAlignment.Foundation;

/// <summary>Lengths that something may have, the ends among them.</summary>
public readonly record struct LengthRange(Length Least, Length Most)
{
    private const double PointsPerMillimetre = 72 / 25.4;

    public bool Contains(Length length) => length >= Least && length <= Most;

    /// <summary>For messages, such as <c>5 to 40 mm</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Least.Points / PointsPerMillimetre:0.#} to {Most.Points / PointsPerMillimetre:0.#} mm");
}
