using GenAiAlignment.Foundation;

namespace GenAiAlignment.Talks.Settings;

/// <summary>How a text of the essay begins, as settings name it.</summary>
/// <param name="Span">In the settings.</param>
public sealed record TextOpening(string Text, SourceSpan Span);
