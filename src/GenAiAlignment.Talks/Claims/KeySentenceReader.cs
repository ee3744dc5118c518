using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Languages;
using GenAiAlignment.Talks.Planning;

namespace GenAiAlignment.Talks.Claims;

/// <summary>
/// Key sentences where the author marked no claims, or only headings: those with enough signs, the best first, as long as each leaves the others time to stand; and
/// where a text is long and nothing has enough signs, the best there is that has more for it than against it. What stands under a heading below the section's
/// becomes points, and what stands after a final thematic break closes the talk: neither has any.
/// </summary>
/// <param name="fills">Whether they stand beside claims of the author's: then only those with enough signs do.</param>
internal sealed class KeySentenceReader(KeySentences keySentences, bool fills)
{
    /// <summary>Six seconds of speech: less, and slides follow one another too fast.</summary>
    private const int FewestWordsBetween = 14;

    /// <summary>A third of a minute: after so long a slide is welcome.</summary>
    private const int UsualWordsBetween = 40;

    /// <summary>Three quarters of a minute: after so long the best sentence serves, whatever its signs.</summary>
    private const int MostWordsBetween = 100;

    /// <summary>A heading that is a claim stands for a few seconds before a sentence takes over.</summary>
    private const int FewestWordsUnderHeading = 12;

    /// <param name="isTaken">Whether a block has a slide of its own already.</param>
    public IEnumerable<EssaySentence> Read(EssayMap essay, Func<Block, bool> isTaken)
    {
        bool hasSections = essay.Passages.Any(passage => passage.Section >= 0 && passage.Heading is not null);
        return essay.Argument
            .Where(passage => hasSections ? passage.Section < essay.SectionCount : passage.Section <= 0)
            .Where(passage => passage.Heading is null || essay.OpensSection(passage.Heading) || isTaken(passage.Heading))
            .SelectMany(passage => Choose(passage, isTaken));
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

        IEnumerable<RatedSentence> rated = keySentences.Rate(passage.Blocks.Where(block => !isTaken(block)))
            .Where(one => one.Score >= (fills ? KeySentences.FewestSigns : 1))
            .OrderByDescending(one => one.Score)
            .ThenBy(one => one.Verdict.Weaknesses != SentenceWeakness.None)
            .ThenBy(one => one.Index);
        bool isUnderClaim = passage.Heading is not null && isTaken(passage.Heading);
        List<int> taken = [.. passage.Blocks.Where(isTaken).Select(block => places[block])];
        List<RatedSentence> chosen = [];
        foreach (RatedSentence one in rated)
        {
            int place = places[one.Sentence.Paragraph] + WordCounter.Count(one.Sentence.Paragraph.Text.Text[..one.Sentence.Range.Start]);
            int distance = taken.Count == 0 ? int.MaxValue : taken.Min(other => Math.Abs(other - place));
            int needed = one.Score switch
            {
                >= KeySentences.FewestSigns => FewestWordsBetween,
                >= KeySentences.FewestSignsOfNeed => UsualWordsBetween,
                _ => MostWordsBetween,
            };
            if (distance >= needed && !(isUnderClaim && place < FewestWordsUnderHeading))
            {
                taken.Add(place);
                chosen.Add(one);
            }
        }

        return chosen.OrderBy(one => one.Index).Select(one => one.Sentence);
    }
}
