using System.Globalization;
using GenAiAlignment.Essays;
using GenAiAlignment.Talks.Slides;

namespace GenAiAlignment.Talks.Planning;

/// <summary>
/// Tells slides apart that are called alike: a screen reader and PowerPoint's outline know a slide by its title alone. Where a title was there
/// before, it is numbered. What the slide is shown for (a claim, a statement, a quotation) stays as the author wrote it.
/// </summary>
internal sealed class UniqueTitles
{
    private readonly Dictionary<string, int> seen = [];

    public InlineText Of(Slide slide)
    {
        string title = slide.Title.PlainText;
        int order = seen.GetValueOrDefault(title) + 1;
        seen[title] = order;
        return order == 1 || slide is not (ContentSlide or PointsSlide or SectionSlide)
            ? slide.Title
            : new InlineText(
                [.. slide.Title.Runs, new InlineRun(string.Create(CultureInfo.InvariantCulture, $" ({order})"), InlineStyle.None, null, slide.Span)]);
    }
}
