using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Layout.Typesetting;
using GenAiAlignment.Themes.Layouts;

namespace GenAiAlignment.Layout.Arranging;

/// <summary>Sets one text into its frame, at the largest of the style's sizes that fits; first to the frame's measure, then to its whole width.</summary>
internal sealed class FrameSetter(TextFitter fitter)
{
    public SetText Set(ThemeFrame frame, Func<double, ImmutableArray<TextParagraph>> paragraphsAt)
    {
        TextFitOptions options = new() { Breaking = BreakingOf(frame.Content) };
        TextFit fit = fitter.Fit(frame.Style.Sizes, new Extent(frame.MeasureLimit, frame.Bounds.Height), paragraphsAt, options);
        if (!fit.Fits && frame.MeasureLimit < frame.Bounds.Width)
        {
            fit = fitter.Fit(frame.Style.Sizes, new Extent(frame.Bounds.Width, frame.Bounds.Height), paragraphsAt, options);
        }

        return new SetText(frame, fit.Block, fit.Overflow);
    }

    private static LineBreaking BreakingOf(FrameContent content) =>
        content is FrameContent.Title or FrameContent.Subtitle ? LineBreaking.Balanced : LineBreaking.Steady;
}
