using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;

namespace GenAiAlignment.Layout.Pages;

/// <param name="Label">What a reader shows as the page's number, such as <c>7</c>.</param>
/// <param name="Items">Back to front, in reading order.</param>
public sealed record Page(Extent Size, Fill? Background, ImmutableArray<SceneItem> Items, string Label)
{
    /// <summary>What links of the document call it: <c>slide-7</c> for the page that shows slide 7. Letters, digits and hyphens only.</summary>
    public ImmutableArray<string> Anchors { get; init; } = [];
}
