using System.Collections.Immutable;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Layout.Pages;

/// <summary>An entry of the outline that a reader shows beside the pages.</summary>
/// <param name="PageIndex">From 0.</param>
/// <param name="Y">How far down the page; <see langword="null"/> for its top.</param>
public sealed record Bookmark(string Title, int PageIndex, Length? Y, ImmutableArray<Bookmark> Children);
