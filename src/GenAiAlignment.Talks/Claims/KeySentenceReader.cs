using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Planning;

namespace GenAiAlignment.Talks.Claims;

/// <summary>
/// Key sentences instead of claims: those with enough signs, the best first, as long as each leaves the others time to stand; and where a text is long
/// and nothing has enough signs, the best there is. What stands before the first section, and after a final thematic break, opens and closes the talk and has none.
/// </summary>
internal sealed class KeySentenceReader(KeySentences keySentences)
{
    /// <summary>About twenty seconds of speech: less, and slides follow one another too fast.</summary>
    private const int FewestWordsBetween = 20;

    /// <summary>About three quarters of a minute: after so long a slide is welcome.</summary>
    private const int UsualWordsBetween = 60;

    /// <summary>About a minute and a half: after so long the best sentence serves, whatever its signs.</summary>
    private const int MostWordsBetween = 130;

    /// <param name="isTaken">Whether a block has a slide of its own already.</param>
    public IEnumerable<ClaimCandidate> Read(EssayMap essay, Func<Block, bool> isTaken)
    {
        bool hasSections = essay.Passages.Any(passage => passage.Section >= 0 && passage.Heading is not null);
        return essay.Argument
            .Where(passage => hasSections ? passage.Section < essay.SectionCount : passage.Section <= 0)
            .Where(passage => passage.Heading is null || essay.OpensSection(passage.Heading))
            .SelectMany(passage => Choose(passage, isTaken))
            .Select(sentence => ClaimCandidate.Create(ClaimSignal.Sentences, sentence.Paragraph, null, sentence.Paragraph, sentence.Range, true));
    }

    private IEnumerable<EssaySentence> Choose(Passage passage, Func<Block, bool> isTaken)
    {
        Dictionary<Block, int> places = new(ReferenceEqualityComparer.Instance);
        int words = 0;
        foreach (Block block in passage.Blocks)
        {
            places[block] = words;
            words += NotesWriter.WordsOf(block);
        }

        RatedSentence[] rated = [.. keySentences.Rate(passage.Blocks.Where(block => !isTaken(block))).OrderByDescending(one => one.Score)
            .ThenBy(one => one.Verdict.Weaknesses != SentenceWeakness.None).ThenBy(one => one.Index)];
        bool isHeadingClaim = passage.Heading is not null && isTaken(passage.Heading);
        List<int> taken = [.. passage.Blocks.Where(isTaken).Select(block => places[block])];
        if (isHeadingClaim)
        {
            taken.Add(0);
        }

        List<RatedSentence> chosen = [];
        foreach (RatedSentence one in rated.Where(one => one.Score > 0))
        {
            int place = places[one.Sentence.Paragraph];
            int distance = taken.Count == 0 ? int.MaxValue : taken.Min(other => Math.Abs(other - place));
            int needed = one.Score switch
            {
                >= KeySentences.FewestSigns => FewestWordsBetween,
                >= KeySentences.FewestSignsOfNeed => UsualWordsBetween,
                _ => MostWordsBetween,
            };
            if (distance >= needed)
            {
                taken.Add(place);
                chosen.Add(one);
            }
        }

        return chosen.OrderBy(one => one.Index).Select(one => one.Sentence);
    }
}
