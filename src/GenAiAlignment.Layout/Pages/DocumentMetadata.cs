using System.Collections.Immutable;

namespace GenAiAlignment.Layout.Pages;

/// <param name="Subject">What kind of document it is, such as <c>Handout</c>; <see langword="null"/> for none.</param>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="Created">From the front matter or SOURCE_DATE_EPOCH; <see langword="null"/> writes none. Never the clock.</param>
public sealed record DocumentMetadata(
    string Title,
    string? Author,
    string? Subject,
    ImmutableArray<string> Keywords,
    string Language,
    DateTimeOffset? Created);
