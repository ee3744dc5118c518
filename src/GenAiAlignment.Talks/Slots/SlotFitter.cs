using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Planning;

namespace GenAiAlignment.Talks.Slots;

/// <summary>
/// Chooses what of a talk is said in a slot. As many claims are shown as the slot holds at forty seconds each, the strongest; then comes what must be said,
/// then what may be, section by section by their shares; and what is left of the time is filled with the first sentences of a paragraph. Where claims have too
/// little text to fill the slot, more of them are shown.
/// </summary>
internal sealed class SlotFitter(IReadOnlyList<SlideDraft> drafts, List<ScriptUnit> units, ParagraphPieces pieces, SpeakingTime time)
{
    /// <summary>What a claim needs to be understood.</summary>
    private const double SecondsOfClaim = 40;

    /// <summary>What is kept of the slot for each claim's reasons before other texts are said.</summary>
    private const double SecondsOfReason = 15;

    /// <summary>Of the slot, for the reasons of all claims.</summary>
    private const double MostOfReasons = 0.33;

    /// <summary>A paragraph that is longer than its room by this stays whole.</summary>
    private const double WholeOf = 1.25;

    /// <summary>The share of a slot by which a talk may miss it.</summary>
    private const double Tolerance = 0.03;

    /// <summary>When the paragraphs of claims take more of the slot, they are divided.</summary>
    private const double MostOfClaims = 0.5;

    /// <summary>A shorter paragraph stays whole.</summary>
    private static readonly TimeSpan ShortOfClaim = TimeSpan.FromSeconds(15);

    /// <param name="ranked">The slides of claims, from 0, the strongest first.</param>
    /// <param name="shares">How long each section may take.</param>
    public SlotFilling Fit(TimeSpan slot, ImmutableArray<int> ranked, IReadOnlyDictionary<int, double> shares)
    {
        int shown = Math.Min(ranked.Length, Math.Max(1, (int)(slot.TotalSeconds / SecondsOfClaim)));
        DivideClaims(slot, ranked[..shown]);
        SlotFilling filling = new(drafts, units, time, shares);
        foreach (ScriptUnit named in units.Where(unit => unit is { Level: SayLevel.Named, IsFollower: false }))
        {
            filling.Open(named.Draft);
            filling.Say(named);
        }

        for (int next = 0; next < shown; next++)
        {
            Show(ranked[next], filling, slot, isFirst: next == 0);
        }

        TimeSpan kept = TimeSpan.FromSeconds(Math.Min(shown * SecondsOfReason, slot.TotalSeconds * MostOfReasons));
        Fill(filling, slot - kept, SayLevel.Must);
        Support(filling, slot, [.. ranked[..shown].Order()]);
        Fill(filling, slot, SayLevel.Must);
        Fill(filling, slot, SayLevel.May);
        for (int next = shown; filling.Total < slot * (1 - Tolerance); next++)
        {
            while (filling.Total < slot * (1 - Tolerance) && SayPart(filling, slot))
            {
            }

            if (next >= ranked.Length || filling.Total >= slot * (1 - Tolerance))
            {
                break;
            }

            Show(ranked[next], filling, slot, isFirst: false);
            Fill(filling, slot, SayLevel.May);
        }

        SayOver(filling, slot);
        return filling;
    }

    private void Show(int draft, SlotFilling filling, TimeSpan slot, bool isFirst)
    {
        if (units.FirstOrDefault(unit => unit.Draft == draft && unit.IsOwn) is { IsFollower: false } own
            && !filling.IsSaid(own) && (isFirst || filling.Total + filling.CostOf(own) <= slot))
        {
            filling.Open(draft);
            filling.Say(own);
        }
    }

    private static void Fill(SlotFilling filling, TimeSpan slot, SayLevel level)
    {
        while (filling.Next(filling.Waiting(level).Where(unit => filling.Total + filling.CostOf(unit) <= slot)) is { } next)
        {
            filling.Say(next);
        }
    }

    /// <summary>Gives each claim of what is left its part of the time: the paragraph next to it, or the first sentences of that.</summary>
    private void Support(SlotFilling filling, TimeSpan slot, ImmutableArray<int> shown)
    {
        int[] bare = [.. shown.Where(draft => filling.Waiting(SayLevel.May).Any(unit => unit.Draft == draft) && filling.IsThin(draft))];
        for (int i = 0; i < bare.Length; i++)
        {
            TimeSpan room = (slot - filling.Total) / (bare.Length - i);
            if (filling.Waiting(SayLevel.May).Where(unit => unit.Draft == bare[i]).MinBy(unit => unit.Distance) is not { } nearest)
            {
                continue;
            }

            if (filling.CostOf(nearest) <= room * WholeOf && filling.Total + filling.CostOf(nearest) <= slot)
            {
                filling.Say(nearest);
            }
            else
            {
                SayHead(nearest, filling, filling.Total + room);
            }
        }
    }

    /// <summary>Says of the first paragraph that is long enough as many sentences as there is time for.</summary>
    private bool SayPart(SlotFilling filling, TimeSpan slot) =>
        filling.Waiting(SayLevel.May).ToArray().OrderBy(filling.FillOf).ThenBy(filling.WantOf).Any(unit => SayHead(unit, filling, slot));

    /// <summary>Says the first sentences of a paragraph.</summary>
    /// <param name="until">Where the talk may end then.</param>
    private bool SayHead(ScriptUnit unit, SlotFilling filling, TimeSpan until)
    {
        if (unit is not { IsOwn: false, Blocks: [ParagraphBlock paragraph] })
        {
            return false;
        }

        ImmutableArray<int> borders = pieces.BordersOf(paragraph);
        TimeSpan around = filling.CostOf(unit) - unit.Time;
        for (int last = borders.Length - 2; last > 0; last--)
        {
            ParagraphBlock head = pieces.Piece(paragraph, borders[0], borders[last]);
            if (filling.Total + around + TimeOf(head) <= until)
            {
                ScriptUnit said = Part(unit, head, unit.Level);
                said.Followers.AddRange(unit.Followers);
                Replace(unit, said, Part(unit, pieces.Piece(paragraph, borders[last], borders[^1]), SayLevel.May));
                filling.Say(said);
                return true;
            }
        }

        return false;
    }

    /// <summary>Where nothing fits any more, a text that takes a little more time than there is.</summary>
    private static void SayOver(SlotFilling filling, TimeSpan slot)
    {
        if (filling.Total < slot * (1 - Tolerance)
            && filling.Waiting(SayLevel.May).OrderBy(filling.CostOf).FirstOrDefault(unit => filling.Total + filling.CostOf(unit) >= slot * (1 - Tolerance)) is { } next
            && filling.Total + filling.CostOf(next) <= slot * (1 + Tolerance))
        {
            filling.Say(next);
        }
    }

    /// <summary>Of the paragraphs of claims, when they are too long together, only the sentence must be said that is the claim.</summary>
    private void DivideClaims(TimeSpan slot, ImmutableArray<int> shown)
    {
        ScriptUnit[] own = [.. units.Where(unit => unit.Level == SayLevel.Claim && shown.Contains(unit.Draft))];
        if (own.Aggregate(TimeSpan.Zero, (sum, unit) => sum + unit.Time) <= slot * MostOfClaims)
        {
            return;
        }

        foreach (ScriptUnit unit in units.Where(unit => unit.Level == SayLevel.Claim && unit.Time > ShortOfClaim && unit.Blocks.Any(block => block is ParagraphBlock)).ToArray())
        {
            Replace(unit, [.. Divided(unit)]);
        }
    }

    private IEnumerable<ScriptUnit> Divided(ScriptUnit unit)
    {
        ParagraphBlock paragraph = unit.Blocks.OfType<ParagraphBlock>().First(); // filtered
        int place = unit.Blocks.IndexOf(paragraph);
        ImmutableArray<int> borders = pieces.BordersOf(paragraph);
        TextRange claim = drafts[unit.Draft].Slide.Place is { } found && ReferenceEquals(found.Leaf, paragraph)
            ? found.Range with { Start = ParagraphPieces.PlaceInWhole(paragraph, found.Range.Start) }
            : new TextRange(borders[0], 1);
        int from = borders.LastOrDefault(border => border <= claim.Start, borders[0]);
        int to = borders.FirstOrDefault(border => border >= claim.End, borders[^1]);
        if (from > borders[0])
        {
            yield return Part(unit, pieces.Piece(paragraph, borders[0], from), SayLevel.May);
        }

        ImmutableArray<Block> kept = unit.Blocks[..place].Add(from == borders[0] && to == borders[^1] ? paragraph : pieces.Piece(paragraph, from, to));
        yield return new ScriptUnit(unit.Draft, unit.Section, kept, time.Of(kept.Sum(time.WordsOf))) 
        {
            IsOwn = true,
            Level = unit.Level,
            Score = unit.Score,
            Followers = unit.Followers,
        };
        if (to < borders[^1])
        {
            yield return Part(unit, pieces.Piece(paragraph, to, borders[^1]), SayLevel.May);
        }

        if (place + 1 < unit.Blocks.Length)
        {
            ImmutableArray<Block> rest = unit.Blocks[(place + 1)..];
            yield return new ScriptUnit(unit.Draft, unit.Section, rest, time.Of(rest.Sum(time.WordsOf))) { Level = SayLevel.May, Distance = 1 };
        }
    }

    private ScriptUnit Part(ScriptUnit unit, ParagraphBlock piece, SayLevel level) =>
        new(unit.Draft, unit.Section, [piece], TimeOf(piece)) { Level = level, Score = unit.Score, Distance = Math.Max(1, unit.Distance) };

    private TimeSpan TimeOf(ParagraphBlock paragraph) => time.Of(time.WordsOf(paragraph));

    private void Replace(ScriptUnit unit, params ReadOnlySpan<ScriptUnit> parts)
    {
        int place = units.IndexOf(unit);
        units.RemoveAt(place);
        units.InsertRange(place, parts);
    }
}
