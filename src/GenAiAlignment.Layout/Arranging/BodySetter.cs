using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Layout.Typesetting;
using GenAiAlignment.Themes.Layouts;

namespace GenAiAlignment.Layout.Arranging;

/// <summary>Sets the paragraphs of a body; when they do not fit at the smallest size, they go on over as few slides as hold them.</summary>
internal sealed class BodySetter(TextFitter fitter, Typesetter typesetter)
{
    private static readonly TextFitOptions Options = new() { Breaking = LineBreaking.Steady };

    public ImmutableArray<SetText> Set(ThemeFrame frame, Func<double, ImmutableArray<TextParagraph>> paragraphsAt)
    {
        Extent space = new(frame.MeasureLimit, frame.Bounds.Height);
        TextFit fit = fitter.Fit(frame.Style.Sizes, space, paragraphsAt, Options);
        if (fit.Overflow is not { Reason: OverflowReason.TooHigh })
        {
            return [new SetText(frame, fit.Block, fit.Overflow)];
        }

        ImmutableArray<TextParagraph> paragraphs = paragraphsAt(frame.Style.Sizes[^1]);
        ImmutableArray<Length> heights = [.. paragraphs.Select(paragraph =>
            typesetter.Draft([paragraph], space.Width, Options.Breaking).Height + paragraph.Style.SpaceBefore)];
        List<Range> chunks = Chunks(heights, space.Height);
        double size = chunks.Min(range => fitter.Fit(frame.Style.Sizes, space, one => paragraphsAt(one)[range], Options).Size);
        return [.. chunks.Select(range => Part(frame, paragraphsAt(size)[range], space))];
    }

    /// <param name="paragraphs">At the largest size at which all parts fit, so that a reader who turns the slide sees the same text go on.</param>
    private SetText Part(ThemeFrame frame, ImmutableArray<TextParagraph> paragraphs, Extent space)
    {
        BlockDraft block = typesetter.Draft(paragraphs, space.Width, Options.Breaking);
        return new SetText(frame, block.Compose(), TextOverflow.Of(block, space.Height, Options.MayBreakWords));
    }

    /// <summary>As few chunks as hold all paragraphs, about equally high, so that the last slide is no orphan.</summary>
    private static List<Range> Chunks(ImmutableArray<Length> heights, Length height)
    {
        List<Range> fewest = Divide(heights, height);
        Length total = heights.Aggregate(Length.Zero, (sum, one) => sum + one);
        for (double share = 1.0; share < 2; share += 0.1)
        {
            List<Range> even = Divide(heights, Length.Min(height, total / fewest.Count * share));
            if (even.Count == fewest.Count)
            {
                return even;
            }
        }

        return fewest;
    }

    private static List<Range> Divide(ImmutableArray<Length> heights, Length height)
    {
        List<Range> chunks = [];
        int start = 0;
        Length used = Length.Zero;
        for (int i = 0; i < heights.Length; i++)
        {
            if (i > start && used + heights[i] > height)
            {
                chunks.Add(start..i);
                (start, used) = (i, Length.Zero);
            }

            used += heights[i];
        }

        chunks.Add(start..heights.Length);
        return chunks;
    }
}
