using System.Globalization;
using GenAiAlignment.Essays;
using GenAiAlignment.Talks.Slides;

namespace GenAiAlignment.Layout.Decks;

/// <summary>
/// What a slide is called that continues another: with its part, so that PowerPoint's outline and screen readers tell them apart.
/// </summary>
public static class ContinuedTitle
{
    /// <param name="part">From 1; the first part has the title alone.</param>
    public static InlineText Of(Slide slide, int part, int partCount) => part == 1
        ? slide.Title
        : With(slide, string.Create(CultureInfo.InvariantCulture, $" ({part} / {partCount})"));

    /// <summary>A slide's title and something behind it that the essay does not say.</summary>
    internal static InlineText With(Slide slide, string addition) =>
        new([.. slide.Title.Runs, new InlineRun(addition, InlineStyle.None, null, slide.Span)]);
}
