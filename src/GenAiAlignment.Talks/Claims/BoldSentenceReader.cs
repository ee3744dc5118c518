using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Claims;

/// <summary>
/// Bold sentences inside paragraphs, and bold words that state something: four words or more. Bold words that are only part of a sentence stand for
/// the whole of it when most of it is bold.
/// </summary>
internal sealed class BoldSentenceReader(SentenceShape shape, Imperatives imperatives, SentenceSplitter sentences) : IClaimReader
{
    private const int FewestWords = 4;
    private const int FewestCharacters = 8;

    /// <summary>More words than this cannot be read while somebody speaks.</summary>
    private const int MostWords = 40;

    /// <summary>Of a sentence's letters.</summary>
    private const double MostOfSentence = 0.6;

    public ClaimSignal Signal => ClaimSignal.BoldSentences;

    public IEnumerable<ClaimCandidate> Read(EssayMap essay) =>
        from passage in essay.Argument
        from block in passage.Blocks
        from paragraph in Paragraphs(block)
        where !BoldText.IsWhole(paragraph)
        from range in BoldText.RangesIn(paragraph.Text)
        let claim = ClaimIn(paragraph.Text, range)
        where claim is not null
        select ClaimCandidate.Create(Signal, block, null, paragraph, claim.Value, true);

    private static IEnumerable<ParagraphBlock> Paragraphs(Block block) => block switch
    {
        ParagraphBlock paragraph => [paragraph],
        QuoteBlock { Blocks: [ParagraphBlock only] } => [only],
        _ => [],
    };

    private TextRange? ClaimIn(InlineText paragraph, TextRange bold)
    {
        string text = paragraph.Text;
        string words = text.Substring(bold.Start, bold.Length).Trim();
        int count = WordCounter.Count(words);
        if (count > MostWords || SentenceShape.IsOpen(words) || Bibliography.IsEntry(words))
        {
            return null;
        }

        (int Start, int Length) sentence = sentences.Split(text).FirstOrDefault(place => place.Start <= bold.Start && bold.Start < place.Start + place.Length);
        bool isMost = bold.Length >= MostOfSentence * sentence.Length && WordCounter.Count(text.Substring(sentence.Start, sentence.Length)) <= MostWords;
        bool isLong = count >= (sentences.HasSpaces ? FewestWords : FewestCharacters);
        if (bold.Length <= sentence.Length && isMost && isLong && !SentenceShape.IsOpen(text.Substring(sentence.Start, sentence.Length)))
        {
            return new TextRange(sentence.Start, sentence.Length);
        }

        bool states = (shape.IsStatement(words) && !char.IsLower(words[0])) || imperatives.Open(words);
        return states && isLong ? bold : null;
    }
}
