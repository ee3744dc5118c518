using GenAiAlignment.Foundation;

namespace GenAiAlignment.Themes.Layouts;

/// <summary>Where an edge of a decoration stands: a place on the page, or a distance from an edge of something that is on it.</summary>
/// <param name="Anchor">
/// <c>page</c>, a frame's name such as <c>title</c>, a frame's measured text such as <c>title-text</c>, <c>subject</c>, <c>relation</c> or
/// <c>object</c> (of an opposition), or <c>item</c> (each paragraph of the body in turn); <see langword="null"/> for a place on the page.
/// </param>
/// <param name="Offset">From the anchor's edge, or from the page's left or top.</param>
public sealed record EdgeExpression(string? Anchor, AnchorEdge Edge, Length Offset)
{
    /// <summary>Whether the place depends on what a slide says, and not only on its layout.</summary>
    public bool FollowsText => Anchor is not null and ("subject" or "relation" or "object" or "item")
        || Anchor?.EndsWith("-text", StringComparison.Ordinal) == true;
}
