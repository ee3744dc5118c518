using GenAiAlignment.Foundation;

namespace GenAiAlignment.Talks.Settings;

/// <summary>A text that gets a slide of its own.</summary>
/// <param name="Kind"><see cref="SlideKind.Statement"/> or <see cref="SlideKind.Quote"/>.</param>
/// <param name="Opening">How the text begins.</param>
/// <param name="Attribution">Who said it; <see langword="null"/> when nobody is named.</param>
public sealed record Promotion(SlideKind Kind, string Opening, string? Attribution, SourceSpan Span);
