using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Claims;
using GenAiAlignment.Talks.Slides;

namespace GenAiAlignment.Talks.Planning;

/// <summary>
/// Finds slides that would stand too long, and what can take over: a sentence of their script that has enough signs, as near the middle as can be. Where none
/// has, a claim is shown once more, and any other slide leaves to the best sentence there is.
/// </summary>
internal sealed class PaceKeeper(KeySentences keySentences, SpeakingTime time)
{
    /// <summary>As long as a slide holds the eye.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(150);

    /// <summary>A slide shows for a quarter of a minute at least before another takes over.</summary>
    private const int FewestWords = 35;

    /// <returns>The block at which another slide takes over; <see langword="null"/> when no slide stands too long, or nothing can take over.</returns>
    /// <param name="made">For each block the slide it makes.</param>
    /// <param name="first">The slide that takes what no other takes.</param>
    public Relief? Relieve(ImmutableArray<Block> blocks, SlideDraft?[] made, SlideDraft first)
    {
        foreach (SlideDraft draft in made.OfType<SlideDraft>().Prepend(first).Distinct())
        {
            if (time.Of(WordsOf(draft)) > Longest && TakeOver(blocks, made, draft) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private int WordsOf(SlideDraft draft) => draft.Script.Sum(time.WordsOf);

    private Relief? TakeOver(ImmutableArray<Block> blocks, SlideDraft?[] made, SlideDraft draft)
    {
        int total = WordsOf(draft);
        Dictionary<Block, int> before = new(ReferenceEqualityComparer.Instance);
        int words = 0;
        foreach (Block block in draft.Script)
        {
            before[block] = words;
            words += time.WordsOf(block);
        }

        (int Index, int FromMiddle)[] places = [.. blocks
            .Select((block, index) => (Block: block, Index: index))
            .Where(place => place.Block is ParagraphBlock && made[place.Index] is null
                && before.TryGetValue(place.Block, out int said) && said >= FewestWords && total - said >= FewestWords)
            .Select(place => (place.Index, Math.Abs(before[place.Block] - (total / 2))))];
        (int Index, RatedSentence Rated)? best = places
            .SelectMany(place => keySentences.Rate([blocks[place.Index]]).Select(rated => (place.Index, Rated: rated, place.FromMiddle)))
            .OrderByDescending(one => Math.Min(one.Rated.Score, KeySentences.FewestSigns))
            .ThenBy(one => one.FromMiddle)
            .ThenByDescending(one => one.Rated.Score)
            .Select(one => ((int, RatedSentence)?)(one.Index, one.Rated))
            .FirstOrDefault();
        bool mayRestate = draft.Slide is ClaimSlide or StatementSlide && places.Length > 0;
        return best is var (index, sentence) && (sentence.Score >= KeySentences.FewestSigns || !mayRestate)
            ? new Relief(index, sentence.Sentence, draft)
            : mayRestate ? new Relief(places.MinBy(place => place.FromMiddle).Index, null, draft) : null;
    }

    /// <param name="Index">Of the block at which the slide takes over.</param>
    /// <param name="Sentence">Of that block; <see langword="null"/> when what stands is shown once more.</param>
    /// <param name="Before">The slide that stood too long.</param>
    public sealed record Relief(int Index, EssaySentence? Sentence, SlideDraft Before);
}
