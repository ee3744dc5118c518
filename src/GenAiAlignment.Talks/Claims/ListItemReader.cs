using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Languages;
using GenAiAlignment.Talks.Planning;

namespace GenAiAlignment.Talks.Claims;

/// <summary>
/// Long items of lists: the bold words they open with, or a short first sentence; the rest is said. Each item is long enough to be a slide of its own.
/// </summary>
internal sealed class ListItemReader(SentenceShape shape, Imperatives imperatives, SentenceSplitter sentences) : IClaimReader
{
    /// <summary>A quarter of a minute: the items of a list that are shorter share a slide.</summary>
    private const int FewestWordsOfItem = 35;

    private const int FewestItems = 2;

    public ClaimSignal Signal => ClaimSignal.Items;

    public IEnumerable<ClaimCandidate> Read(EssayMap essay) =>
        from passage in essay.Argument
        from list in passage.Blocks.OfType<ListBlock>()
        where list.Items.Length >= FewestItems && NotesWriter.WordsOf(list) >= FewestWordsOfItem * list.Items.Length
        let openings = list.Items.Select(item => ItemOpenings.Of(item, sentences)).ToArray()
        where openings.All(opening => opening is not null)
        from candidate in openings.Select((opening, index) => Candidate(list, index, opening!.Value.Leaf, opening.Value.Range)) // all have one
        select candidate;

    private ClaimCandidate Candidate(ListBlock list, int item, ParagraphBlock leaf, TextRange range)
    {
        string text = leaf.Text.Text.Substring(range.Start, range.Length);
        return ClaimCandidate.Create(Signal, list, item, leaf, range, BoldText.RangesIn(leaf.Text).Any(bold => bold.Start == range.Start) || shape.IsStatement(text) || imperatives.Open(text));
    }
}
