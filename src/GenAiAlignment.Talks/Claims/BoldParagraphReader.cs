using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Claims;

/// <summary>
/// Claims in bold: paragraphs that are strong from end to end, those inside quotations and lists included, without those that end in a colon or
/// a question mark, and without entries of a bibliography. A list of nothing but bold items is taken apart.
/// </summary>
internal sealed class BoldParagraphReader(SentenceShape shape, Imperatives imperatives) : IClaimReader
{
    public ClaimSignal Signal => ClaimSignal.Bold;

    public IEnumerable<ClaimCandidate> Read(EssayMap essay) =>
        essay.Argument.SelectMany(passage => passage.Heading is { Level: > 2 } heading ? [heading, .. passage.Blocks] : passage.Blocks.AsEnumerable()).SelectMany(block => block switch
        {
            HeadingBlock { Level: > 2 } heading => Candidate(heading),
            ParagraphBlock paragraph => Candidate(block, null, paragraph),
            QuoteBlock { Blocks: [ParagraphBlock only] } => Candidate(block, null, only),
            ListBlock list when list.Items.All(IsBold) => list.Items.SelectMany((item, index) => Candidate(block, index, (ParagraphBlock)item.Blocks[0])), // each is bold
            _ => [],
        });

    private static bool IsBold(ListItem item) => item.Blocks is [ParagraphBlock first, ..] && BoldText.IsWhole(first);

    /// <summary>A heading is bold anyway: one that its author set in bold all the same is a claim when it states something.</summary>
    private ImmutableArray<ClaimCandidate> Candidate(HeadingBlock heading) =>
        BoldText.IsWhole(heading.Text) && !SentenceShape.IsOpen(heading.Text.PlainText) && shape.IsStatement(heading.Text.PlainText)
            ? [ClaimCandidate.Create(Signal, heading, null, heading, new TextRange(0, heading.Text.Text.Length), true)]
            : [];

    private ImmutableArray<ClaimCandidate> Candidate(Block block, int? item, ParagraphBlock paragraph)
    {
        string text = paragraph.Text.PlainText;
        return BoldText.IsWhole(paragraph) && !SentenceShape.IsOpen(text) && !Bibliography.IsEntry(text)
            ? [ClaimCandidate.Create(Signal, block, item, paragraph, new TextRange(0, paragraph.Text.Text.Length), shape.IsStatement(text) || imperatives.Open(text))]
            : [];
    }
}
