using System.Collections.Immutable;

namespace GenAiAlignment.Layout.Typesetting;

/// <summary>
/// What a paragraph's text measures when its first span is set at one point: the same at every size that breaks it alike, so what is tried at
/// many sizes is measured once or twice.
/// </summary>
/// <param name="Breaks">Where lines may end.</param>
/// <param name="Pieces">They cover the text in order.</param>
/// <param name="Kerned">Before each UTF-16 unit, and after the last, the sum of advances up to it, as LibreOffice and the PDF draw.</param>
/// <param name="Plain">The same without kerning, as PowerPoint draws.</param>
internal sealed record TextMeasures(
    string Text,
    ImmutableArray<LineBreakOpportunity> Breaks,
    ImmutableArray<MeasuredPiece> Pieces,
    ImmutableArray<double> Kerned,
    ImmutableArray<double> Plain);
