using System.Collections.Immutable;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Layout.Typesetting;
using GenAiAlignment.Themes.Layouts;

namespace GenAiAlignment.Layout.Arranging;

/// <summary>Sets a point that has a slide to itself. It is no list item: it may be larger than a theme sets lists, and its lines have the shape of a title's.</summary>
internal sealed class LonePointSetter(Typesetter typesetter)
{
    private static readonly ImmutableArray<double> Larger = [1.6, 1.45, 1.3, 1.15];

    /// <returns><see langword="null"/> when it is so long that it does not fit at the largest size of lists.</returns>
    public SetText? Set(ThemeFrame frame, Func<double, ImmutableArray<TextParagraph>> paragraphsAt)
    {
        ImmutableArray<double> sizes = [.. Larger.Select(factor => Math.Round(frame.Style.Sizes[0] * factor)), frame.Style.Sizes[0]];
        TextFit fit = TitleFitter.Fit(
            sizes, frame.Bounds.Height, size => typesetter.Draft(paragraphsAt(size), frame.MeasureLimit, LineBreaking.Balanced));
        return fit.Fits ? new SetText(frame, fit.Block, null) : null;
    }
}
