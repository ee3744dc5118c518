using System.Collections.Immutable;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Themes.Layouts;

/// <summary>Where a text stands on the slides of a layout.</summary>
/// <param name="Style">For a title of parts: the style of the subject.</param>
/// <param name="MeasureLimit">The widest a line may be; at most the frame's width. Keeps short claims from running into one long line.</param>
/// <param name="ItemSpace">Between the paragraphs of a body.</param>
/// <param name="ItemIndent">From the frame's leading edge to the text of body items: room for their numbers. Zero for none.</param>
/// <param name="NumberColour">How the numbers of agenda entries look; <see langword="null"/> leaves them out.</param>
/// <param name="Parts">Of an opposition's title: subject, relation and object; else empty.</param>
public sealed record ThemeFrame(
    FrameContent Content,
    Bounds Bounds,
    TextAnchor Anchor,
    TextAlignment Alignment,
    TextStyle Style,
    Length MeasureLimit,
    Length ItemSpace,
    Length ItemIndent,
    ThemeColour? NumberColour,
    ImmutableArray<OppositionPart> Parts)
{
    /// <summary>Where the theme says so.</summary>
    public required SourceSpan Place { get; init; }
}
