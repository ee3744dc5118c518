using GenAiAlignment.Foundation;
using GenAiAlignment.Talks.Slides;

namespace GenAiAlignment.Talks.Reviewing.Rules;

/// <summary>A section of several that takes most of the time: the others look like remarks.</summary>
internal sealed class LargeSections : IReviewRule
{
    private const int FewestSections = 3;

    public IEnumerable<Diagnostic> Look(ReviewedTalk reviewed)
    {
        double whole = reviewed.Talk.Duration.TotalSeconds;
        return reviewed.Talk.Sections.Length < FewestSections || whole == 0 ? [] : reviewed.Talk.Slides
            .Where(slide => slide.Section is not null)
            .GroupBy(slide => slide.Section?.Number)
            .Select(section => (First: section.First(), Share: section.Sum(slide => slide.Notes.Duration.TotalSeconds) / whole))
            .Where(section => section.Share * 100 > reviewed.Settings.SectionShare)
            .Select(section => Told(section.First, section.Share));
    }

    private static Diagnostic Told(Slide first, double share) => Diagnostics.SectionIsLarge(first.Span, first.Section!.Title.PlainText, share); // only slides of sections are asked
}
