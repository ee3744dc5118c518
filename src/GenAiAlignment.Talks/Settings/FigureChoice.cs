namespace GenAiAlignment.Talks.Settings;

/// <summary>What stands beside a claim.</summary>
/// <param name="Figure">The path of a picture, or the opening of a table, list or code of the essay.</param>
/// <param name="AlternativeText">For a picture that the essay does not show itself; <see langword="null"/> when none is given.</param>
public sealed record FigureChoice(TextOpening Claim, TextOpening Figure, string? AlternativeText);
