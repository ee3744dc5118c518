using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks.Slides;

namespace GenAiAlignment.Talks.Reviewing.Rules;

/// <summary>Lists on slides that have more items than an audience keeps in mind.</summary>
internal sealed class LongLists : IReviewRule
{
    public IEnumerable<Diagnostic> Look(ReviewedTalk reviewed) => reviewed.Talk.Slides
        .SelectMany(slide => slide switch
        {
            ContentSlide content => content.Blocks,
            ClaimSlide claim => claim.Figures,
            _ => [],
        })
        .OfType<ListBlock>()
        .Where(list => list.Items.Length > reviewed.Settings.ListItems)
        .Select(list => Diagnostics.ListIsLong(list.Span, list.Items.Length));
}
