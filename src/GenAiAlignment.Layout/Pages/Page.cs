using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;

namespace GenAiAlignment.Layout.Pages;

/// <param name="Label">What a reader shows as the page's number, such as <c>7</c>.</param>
/// <param name="Items">Back to front, in reading order.</param>
public sealed record Page(Extent Size, Fill? Background, ImmutableArray<SceneItem> Items, string Label);
