using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;

namespace GenAiAlignment.Layout.Typesetting;

/// <summary>Finds the largest size at which text fits a space.</summary>
public sealed class TextFitter
{
    private readonly Typesetter typesetter;

    public TextFitter(Typesetter typesetter)
    {
        this.typesetter = typesetter;
    }

    /// <summary>Tries sizes in the order given.</summary>
    /// <param name="sizes">In points, from large to small; at least one.</param>
    /// <param name="paragraphsAt">The paragraphs for a size.</param>
    public TextFit Fit(
        ImmutableArray<double> sizes, Extent space, Func<double, ImmutableArray<TextParagraph>> paragraphsAt, TextFitOptions? options = null)
    {
        ArgumentOutOfRangeException.ThrowIfZero(sizes.Length);
        TextFitOptions rules = options ?? new TextFitOptions();
        for (int i = 0; ; i++)
        {
            bool isSmallest = i == sizes.Length - 1;
            BlockDraft draft = typesetter.Draft(paragraphsAt(sizes[i]), space.Width, rules.Breaking);
            TextOverflow? overflow = OverflowOf(draft, space, rules, isSmallest && rules.MayBreakWords);
            if (overflow is null || isSmallest)
            {
                return new TextFit(sizes[i], draft.Compose(), overflow);
            }
        }
    }

    /// <summary>Tries sizes for paragraphs that keep their sizes in proportion: each size tried is that of the largest text among them.</summary>
    public TextFit Fit(
        ImmutableArray<double> sizes, Extent space, ImmutableArray<TextParagraph> paragraphs, TextFitOptions? options = null)
    {
        double largest = paragraphs.SelectMany(paragraph => paragraph.Spans).Select(span => span.Style.Size).DefaultIfEmpty(1).Max();
        return Fit(sizes, space, size => [.. paragraphs.Select(paragraph => Scaled(paragraph, size / largest))], options);
    }

    private static TextOverflow? OverflowOf(BlockDraft block, Extent space, TextFitOptions rules, bool mayBreakWords) =>
        rules.MaxLines is { } most && block.Lines.Length > most
            ? new TextOverflow(OverflowReason.TooHigh, block.Height - block.Lines[most - 1].Box.Bottom)
            : TextOverflow.Of(block, space.Height, mayBreakWords);

    private static TextParagraph Scaled(TextParagraph paragraph, double factor) => paragraph with
    {
        Spans = [.. paragraph.Spans.Select(span => span with { Style = span.Style with { Size = Math.Round(span.Style.Size * factor, 2) } })],
        Style = paragraph.Style with
        {
            Indent = paragraph.Style.Indent * factor,
            FirstLineIndent = paragraph.Style.FirstLineIndent * factor,
            SpaceBefore = paragraph.Style.SpaceBefore * factor,
            SpaceAfter = paragraph.Style.SpaceAfter * factor,
        },
    };
}
