using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using GenAiAlignment.Essays.Blocks;

namespace GenAiAlignment.Talks.Claims;

/// <summary>
/// Chooses from plain prose what its author would show, verbatim. Signs are counted (see <see cref="SentenceSign"/>), what speaks against a sentence is
/// taken off, and a sentence that is out of the question is never chosen. Among equals the first wins.
/// </summary>
internal sealed class KeySentences(EssayMap essay, SentenceJudge judge)
{
    /// <summary>Three in four sentences with so many signs were right.</summary>
    public const int FewestSigns = 3;

    /// <summary>Six in ten sentences with so many signs were right: they serve where a text would else be long without a slide.</summary>
    public const int FewestSignsOfNeed = 2;

    private const int MostPoints = 5;
    private const int MostWordsOfPoint = 20;

    /// <summary>Planner and script ask for the same sentences more than once.</summary>
    private readonly Dictionary<(ParagraphBlock Paragraph, TextRange Range), SentenceVerdict> verdicts = new(new PlaceComparer());

    /// <summary>The points of a passage: at most five sentences of at most twenty words, one a paragraph, in the order of the essay; the best alone when no other has enough signs.</summary>
    public ImmutableArray<EssaySentence> Points(IEnumerable<Block> blocks)
    {
        RatedSentence[] best = [.. Rate(blocks)
            .Where(one => one.Verdict.Words <= MostWordsOfPoint)
            .GroupBy(one => one.Sentence.Paragraph, ReferenceEqualityComparer.Instance)
            .Select(paragraph => paragraph.OrderByDescending(one => one.Score).ThenBy(one => one.Verdict.Weaknesses != SentenceWeakness.None).First())
            .OrderByDescending(one => one.Score)
            .ThenBy(one => one.Verdict.Weaknesses != SentenceWeakness.None)
            .ThenBy(one => one.Index)];
        return [.. best
            .TakeWhile((one, index) => one.Score >= FewestSigns || (index == 0 && one.Score >= 1))
            .Take(MostPoints)
            .OrderBy(one => one.Index)
            .Select(one => one.Sentence)];
    }

    /// <summary>The sentences that may stand on a slide, in the order of the essay.</summary>
    public IEnumerable<RatedSentence> Rate(IEnumerable<Block> blocks) => essay.SentencesOf(blocks)
        .Select((sentence, index) => new RatedSentence(sentence, VerdictOn(sentence), index))
        .Where(one => one.Verdict.IsPossible);

    /// <summary>What speaks for a sentence and against it.</summary>
    public SentenceVerdict VerdictOn(EssaySentence sentence)
    {
        if (!verdicts.TryGetValue((sentence.Paragraph, sentence.Range), out SentenceVerdict verdict))
        {
            verdict = judge.Judge(sentence, essay.Central.Value);
            verdicts.Add((sentence.Paragraph, sentence.Range), verdict);
        }

        return verdict;
    }

    /// <summary>Paragraphs are told apart by reference: comparing their runs would cost as much as judging again.</summary>
    private sealed class PlaceComparer : IEqualityComparer<(ParagraphBlock Paragraph, TextRange Range)>
    {
        public bool Equals((ParagraphBlock Paragraph, TextRange Range) x, (ParagraphBlock Paragraph, TextRange Range) y) => ReferenceEquals(x.Paragraph, y.Paragraph) && x.Range == y.Range;

        public int GetHashCode((ParagraphBlock Paragraph, TextRange Range) obj) => HashCode.Combine(RuntimeHelpers.GetHashCode(obj.Paragraph), obj.Range);
    }
}
