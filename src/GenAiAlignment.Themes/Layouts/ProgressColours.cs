using GenAiAlignment.Foundation;

namespace GenAiAlignment.Themes.Layouts;

/// <param name="Gap">Between ticks; closed when there are so many claims that ticks would be narrower than 2 pt.</param>
public sealed record ProgressColours(ThemeColour Done, ThemeColour Current, ThemeColour Rest, Length Gap);
