using System.Collections.Immutable;

namespace GenAiAlignment.Themes.Layouts;

/// <summary>What a slide stands on. A closed family.</summary>
public abstract record ThemeBackground;

public sealed record PlainBackground(ThemeColour Colour) : ThemeBackground;

/// <param name="Angle">Degrees clockwise from left-to-right, 0 to 359.</param>
/// <param name="Stops">Two or more, their offsets rising from 0 to 1.</param>
public sealed record GradientBackground(int Angle, ImmutableArray<BackgroundStop> Stops) : ThemeBackground;

public sealed record BackgroundStop(double Offset, ThemeColour Colour);

/// <summary>A picture that covers the slide, its ratio kept.</summary>
public sealed record PictureBackground(ThemePicture Picture) : ThemeBackground;
