using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Claims;
using GenAiAlignment.Talks.Planning;
using GenAiAlignment.Talks.Slides;

namespace GenAiAlignment.Talks.Slots;

/// <summary>
/// In which order claims are shown while there is time: first what the author names, then by the author's signs, the strongest first; among those of one
/// sign each section gets its share, and in a section the sentence with most signs is first.
/// </summary>
internal sealed class ClaimRanking(ClaimIndex claims, AuthorsHand hand, KeySentences keySentences)
{
    private const int ScoreOfImpossible = -9;

    /// <summary>To the double.</summary>
    private const int StepsOfNeed = 3;

    /// <param name="shares">Of each section.</param>
    /// <returns>The numbers of their slides, from 0.</returns>
    public ImmutableArray<int> Rank(IReadOnlyList<SlideDraft> drafts, IReadOnlyDictionary<int, double> shares)
    {
        IGrouping<int, Ranked>[] classes = [.. drafts.Index()
            .Where(one => one.Item is { Slide: ClaimSlide, Own: not null })
            .Select(one => RankedOf(one.Index, one.Item, (ClaimSlide)one.Item.Slide, one.Item.Own!)) // filtered
            .GroupBy(one => one.Class)
            .OrderBy(group => group.Key)];
        Dictionary<int, int> chosen = [];
        return [.. classes.SelectMany(group => InTurn([.. group], shares, chosen))];
    }

    private static IEnumerable<int> InTurn(List<Ranked> left, IReadOnlyDictionary<int, double> shares, Dictionary<int, int> chosen)
    {
        while (left.Count > 0)
        {
            Ranked next = left.MinBy(one => (NeedOf((chosen.GetValueOrDefault(one.Section) + 1) / shares[one.Section]), -one.Score, -one.Distance, one.Draft))!; // some are left
            left.Remove(next);
            left.ForEach(one => one.Distance = Math.Min(one.Distance, Math.Abs(one.Draft - next.Draft)));
            chosen[next.Section] = chosen.GetValueOrDefault(next.Section) + 1;
            yield return next.Draft;
        }
    }

    /// <summary>Sections that need a claim about as much need it alike.</summary>
    private static double NeedOf(double claimsPerSecond) => Math.Round(Math.Log2(claimsPerSecond) * StepsOfNeed);

    private Ranked RankedOf(int index, SlideDraft draft, ClaimSlide slide, Block own)
    {
        Claim? claim = claims[own];
        int group = hand.LevelOf(own) == SayLevel.Named ? -1 : slide.ClaimNumber is null || claim is null ? (int)ClaimSignal.Sentences : (int)claim.Signal;
        return new Ranked(index, slide.Section?.Number ?? 0, group, claim is null ? ScoreOfImpossible : ScoreOf(claim));
    }

    private int ScoreOf(Claim claim)
    {
        ParagraphBlock paragraph = claim.Place.Leaf as ParagraphBlock ?? new ParagraphBlock(claim.Place.Leaf.Span, claim.Text);
        SentenceVerdict verdict = keySentences.VerdictOn(new EssaySentence(paragraph, claim.Place.Range, claim.Text, 0, false));
        return verdict.IsPossible ? verdict.Score : ScoreOfImpossible;
    }

    private sealed record Ranked(int Draft, int Section, int Class, int Score)
    {
        /// <summary>To the nearest that is chosen: of equals the most distant is next.</summary>
        public int Distance { get; set; } = int.MaxValue;
    }
}
