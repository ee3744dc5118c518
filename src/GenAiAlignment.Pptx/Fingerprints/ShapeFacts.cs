using GenAiAlignment.Foundation;

namespace GenAiAlignment.Pptx.Fingerprints;

/// <summary>A shape as a fingerprint knows it.</summary>
/// <param name="Place"><see langword="null"/> where nothing says it, and for what lies within a group.</param>
/// <param name="IsInherited">Whether the layout says the place.</param>
/// <param name="Text">Its paragraphs, one a line.</param>
/// <param name="Look">What is set on it by hand.</param>
internal sealed record ShapeFacts(char Kind, P.PlaceholderShape? Placeholder, Bounds? Place, bool IsInherited, string Text, string Look)
{
    /// <summary>Footers stand last, wherever a program lists them.</summary>
    public bool IsFooter => TypeOf(Placeholder) is { } type
        && (type == P.PlaceholderValues.Footer || type == P.PlaceholderValues.SlideNumber || type == P.PlaceholderValues.DateAndTime);

    public bool IsTitle => TypeOf(Placeholder) is { } type && (type == P.PlaceholderValues.Title || type == P.PlaceholderValues.CenteredTitle);

    public PlaceMark Mark => Place is { } place ? PlaceMark.Of(Kind, IsInherited, place) : PlaceMark.Nowhere(Kind);

    private static P.PlaceholderValues? TypeOf(P.PlaceholderShape? placeholder) => placeholder?.Type?.Value;
}
