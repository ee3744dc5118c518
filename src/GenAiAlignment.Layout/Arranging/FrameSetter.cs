using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Layout.Typesetting;
using GenAiAlignment.Themes.Layouts;

namespace GenAiAlignment.Layout.Arranging;

/// <summary>Sets one text into its frame; first to the frame's measure, then to its whole width. Titles have the size that suits them, other text the largest that fits.</summary>
internal sealed class FrameSetter(Typesetter typesetter)
{
    private readonly TextFitter fitter = new(typesetter);

    public SetText Set(ThemeFrame frame, Func<double, ImmutableArray<TextParagraph>> paragraphsAt)
    {
        TextFit fit = Fit(frame, frame.MeasureLimit, paragraphsAt);
        if (!fit.Fits && frame.MeasureLimit < frame.Bounds.Width)
        {
            fit = Fit(frame, frame.Bounds.Width, paragraphsAt);
        }

        return new SetText(frame, fit.Block, fit.Overflow) is { Overflow: not null, Frame.Content: FrameContent.Footer } footer
            ? Shortened(footer, paragraphsAt(frame.Style.Sizes[^1])[0])
            : new SetText(frame, fit.Block, fit.Overflow);
    }

    /// <summary>A footer names what stands whole elsewhere, so a long one ends early, with an ellipsis.</summary>
    /// <returns>The text as it was when no part of it fits.</returns>
    private SetText Shortened(SetText whole, TextParagraph paragraph)
    {
        TextSpan span = paragraph.Spans[0];
        TextFit Opening(string text) => Fit(whole.Frame, whole.Frame.Bounds.Width, _ => [paragraph with { Spans = [span with { Text = text }] }]);
        return ShortenedText.Find(span.Text, text => Opening(text).Fits) is { } opening ? whole with { Block = Opening(opening).Block, Overflow = null } : whole;
    }

    private TextFit Fit(ThemeFrame frame, Length width, Func<double, ImmutableArray<TextParagraph>> paragraphsAt) => frame.Content switch
    {
        FrameContent.Title or FrameContent.Subtitle => TitleFitter.Fit(
            frame.Style.Sizes, frame.Bounds.Height, size => typesetter.Draft(paragraphsAt(size), width, LineBreaking.Balanced)),
        FrameContent.Footer => Fit(frame, width, paragraphsAt, mostLines: 1),
        _ => Fit(frame, width, paragraphsAt, mostLines: null),
    };

    private TextFit Fit(ThemeFrame frame, Length width, Func<double, ImmutableArray<TextParagraph>> paragraphsAt, int? mostLines) => fitter.Fit(
        frame.Style.Sizes, new Extent(width, frame.Bounds.Height), paragraphsAt, new TextFitOptions { Breaking = LineBreaking.Steady, MaxLines = mostLines });
}
