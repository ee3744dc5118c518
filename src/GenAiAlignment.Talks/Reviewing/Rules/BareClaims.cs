using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Talks.Reviewing.Rules;

/// <summary>Claims whose paragraphs hold nothing to believe them by: no number, source, quotation, example, picture, table or code.</summary>
internal sealed class BareClaims : IReviewRule
{
    public IEnumerable<Diagnostic> Look(ReviewedTalk reviewed)
    {
        ILookup<int, SpokenSentence> said = reviewed.Sentences.ToLookup(sentence => sentence.Slide.Number);
        return reviewed.Talk.Claims
            .Where(claim => claim.Figures.IsEmpty && !claim.Notes.Script.Any(Shows)
                && !said[claim.Number].Any(sentence => sentence.Text.Any(char.IsDigit) || SpokenWords.Count(sentence.Text, reviewed.Words.Examples) > 0))
            .Select(claim => Diagnostics.ClaimIsBare(claim.Span, ReviewedTalk.NameOf(claim)));
    }

    private static bool Shows(Block block) => block switch
    {
        ParagraphBlock paragraph => paragraph.Text.Runs.Any(run => run.Link is not null || run.Footnote is not null),
        ListBlock list => list.Items.SelectMany(item => item.Blocks).Any(Shows),
        AlertBlock alert => alert.Blocks.Any(Shows),
        HeadingBlock or ThematicBreakBlock or HtmlBlock => false,
        _ => true,
    };
}
