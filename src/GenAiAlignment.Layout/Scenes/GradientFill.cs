using System.Collections.Immutable;

namespace GenAiAlignment.Layout.Scenes;

/// <param name="Angle">Degrees clockwise from left-to-right, 0 to 359.</param>
/// <param name="Stops">At least two, offsets rising.</param>
public sealed record GradientFill(int Angle, ImmutableArray<GradientStop> Stops) : Fill;
