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

        return new SetText(frame, fit.Block, fit.Overflow);
    }

    private TextFit Fit(ThemeFrame frame, Length width, Func<double, ImmutableArray<TextParagraph>> paragraphsAt) => frame.Content switch
    {
        FrameContent.Title or FrameContent.Subtitle => TitleFitter.Fit(
            frame.Style.Sizes, frame.Bounds.Height, size => typesetter.Set(paragraphsAt(size), width, LineBreaking.Balanced)),
        _ => fitter.Fit(frame.Style.Sizes, new Extent(width, frame.Bounds.Height), paragraphsAt, new TextFitOptions { Breaking = LineBreaking.Steady }),
    };
}
