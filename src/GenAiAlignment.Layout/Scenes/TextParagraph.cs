using System.Collections.Immutable;

namespace GenAiAlignment.Layout.Scenes;

/// <param name="Level">Depth of a list, 0 to 8; 0 outside lists.</param>
public sealed record TextParagraph(ImmutableArray<TextSpan> Spans, ParagraphStyle Style, int Level = 0)
{
    /// <summary>Pinned breaks are spaces here.</summary>
    public string PlainText => string.Concat(Spans.Select(span => span.Text)).Replace('\n', ' ');
}
