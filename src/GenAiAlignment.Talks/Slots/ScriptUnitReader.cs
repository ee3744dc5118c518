using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Claims;
using GenAiAlignment.Talks.Planning;
using GenAiAlignment.Talks.Slides;

namespace GenAiAlignment.Talks.Slots;

/// <summary>Divides scripts into units, and says how needed each is.</summary>
internal sealed class ScriptUnitReader(AuthorsHand hand, KeySentences keySentences, SpeakingTime time)
{
    private const int ScoreOfNone = -3;

    public List<ScriptUnit> Read(IReadOnlyList<SlideDraft> drafts)
    {
        List<ScriptUnit> units = [];
        HashSet<int> begun = [];
        foreach ((int index, SlideDraft draft) in drafts.Index())
        {
            int section = draft.Slide.Section?.Number ?? 0;
            (ImmutableArray<Block> Blocks, bool IsOwn)[] parts = [.. Parts(draft)];
            int own = Math.Max(0, Array.FindIndex(parts, part => part.IsOwn));
            foreach ((int place, (ImmutableArray<Block> blocks, bool isOwn)) in parts.Index())
            {
                TimeSpan spoken = time.Of(blocks.Sum(time.WordsOf));
                bool isFirst = spoken > TimeSpan.Zero && begun.Add(section);
                ScriptUnit? leader = spoken == TimeSpan.Zero ? units.LastOrDefault(other => !other.IsFollower) : null;
                ScriptUnit unit = new(index, section, blocks, spoken)
                {
                    IsOwn = isOwn,
                    Level = LevelOf(draft.Slide, blocks, isOwn, isFirst),
                    Score = keySentences.Rate(blocks).Select(sentence => sentence.Score).DefaultIfEmpty(ScoreOfNone).Max(),
                    Distance = Math.Abs(place - own),
                    IsFollower = leader is not null && leader.Section == section,
                };
                units.Add(unit);
                if (unit.IsFollower)
                {
                    leader!.Followers.Add(unit); // a follower has a leader
                }
            }
        }

        return units;
    }

    private SayLevel LevelOf(Slide slide, ImmutableArray<Block> blocks, bool isOwn, bool isFirst)
    {
        SayLevel[] named = [.. blocks.Select(hand.LevelOf).OfType<SayLevel>()];
        return named switch
        {
            [_, ..] when named.Contains(SayLevel.Named) => SayLevel.Named,
            _ when isOwn && slide is ClaimSlide => SayLevel.Claim,
            [_, ..] => SayLevel.May,
            _ when isFirst || blocks.Any(block => hand.Promoted[block] is not null || (block is ParagraphBlock paragraph && BoldText.IsWhole(paragraph))) => SayLevel.Must,
            _ => SayLevel.May,
        };
    }

    /// <summary>What leads on stays with what follows, and what has no words with what stands before it.</summary>
    private IEnumerable<(ImmutableArray<Block> Blocks, bool IsOwn)> Parts(SlideDraft draft)
    {
        int[] shown = [.. draft.Script.Index().Where(place => IsShown(draft, place.Item)).Select(place => place.Index)];
        List<Block> part = [];
        bool isOwn = false;
        for (int i = 0; i < draft.Script.Count; i++)
        {
            Block block = draft.Script[i];
            part.Add(block);
            isOwn |= shown.Contains(i);
            bool isInside = shown.Length > 0 && i >= shown[0] && i < shown[^1];
            bool goesOn = i + 1 < draft.Script.Count && (part.Sum(time.WordsOf) == 0 || LeadsOn(block) || isInside || IsWordless(draft.Script[i + 1]));
            if (!goesOn)
            {
                yield return ([.. part], isOwn);
                part.Clear();
                isOwn = false;
            }
        }
    }

    private bool IsWordless(Block block) => block is not HeadingBlock && time.WordsOf(block) == 0;

    private static bool LeadsOn(Block block) => block is HeadingBlock || Introductions.Introduces(block);

    private static bool IsShown(SlideDraft draft, Block block) =>
        ReferenceEquals(block, draft.Own) || (draft.Slide is ContentSlide content && content.Blocks.Any(shown => ReferenceEquals(shown, block)));
}
