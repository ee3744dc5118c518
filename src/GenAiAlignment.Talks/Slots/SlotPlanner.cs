using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks.Claims;
using GenAiAlignment.Talks.Languages;
using GenAiAlignment.Talks.Planning;
using GenAiAlignment.Talks.Slides;

namespace GenAiAlignment.Talks.Slots;

/// <summary>Makes a planned talk fit the time that there is. What has no time is kept as spare text of the slide before it.</summary>
internal sealed class SlotPlanner(AuthorsHand hand, ClaimIndex claims, KeySentences keySentences, SpeakingTime time, SentenceSplitter sentences)
{
    private const double Tolerance = 0.03;

    /// <param name="place">In the settings or the essay, for messages.</param>
    public SlotPlan Fit(List<SlideDraft> drafts, ImmutableArray<TalkSection> sections, TimeSpan slot, SourceSpan place)
    {
        List<ScriptUnit> units = new ScriptUnitReader(hand, keySentences, time).Read(drafts);
        TimeSpan whole = Enumerable.Range(0, drafts.Count).Aggregate(TimeSpan.Zero, (sum, index) => sum + TimeOf(drafts, index));
        Dictionary<int, double> shares = Enumerable.Range(0, drafts.Count)
            .GroupBy(index => SectionOf(drafts[index]))
            .ToDictionary(group => group.Key, group => Math.Max(1, group.Sum(index => TimeOf(drafts, index).TotalSeconds) * slot.TotalSeconds / Math.Max(1, whole.TotalSeconds)));
        int all = drafts.Count(draft => draft.Slide is ClaimSlide);
        if (whole <= slot)
        {
            ImmutableArray<Diagnostic> notes = whole < slot * (1 - Tolerance) ? [Diagnostics.SlotIsLonger(place, whole, slot)] : [];
            return new SlotPlan(drafts, sections, Budget(slot, units, sections, shares, null, (all, all)), notes);
        }

        ParagraphPieces pieces = new(sentences);
        ImmutableArray<int> ranked = new ClaimRanking(claims, hand, keySentences).Rank(drafts, shares);
        SlotFilling filling = new SlotFitter(drafts, units, pieces, time).Fit(slot, ranked, shares);
        (List<SlideDraft> kept, ImmutableArray<TalkSection> left) = new DraftCutter(drafts, units, filling, pieces, time).Cut(sections);
        TimeSpan total = Enumerable.Range(0, kept.Count).Aggregate(TimeSpan.Zero, (sum, index) => sum + TimeOf(kept, index));
        SlotBudget budget = Budget(slot, units, sections, shares, filling, (kept.Count(draft => draft.Slide is ClaimSlide), all));
        return new SlotPlan(kept, left, budget, [.. MissedBy(total, slot, place)]);
    }

    private static IEnumerable<Diagnostic> MissedBy(TimeSpan total, TimeSpan slot, SourceSpan place)
    {
        if (total > slot * (1 + Tolerance))
        {
            yield return Diagnostics.SlotIsTooShort(place, total, slot);
        }
        else if (total < slot * (1 - Tolerance))
        {
            yield return Diagnostics.SlotIsNotFull(place, total, slot);
        }
    }

    /// <param name="filling"><see langword="null"/> for a talk that is said as a whole.</param>
    private static SlotBudget Budget(
        TimeSpan slot, List<ScriptUnit> units, ImmutableArray<TalkSection> sections, Dictionary<int, double> shares, SlotFilling? filling, (int Shown, int All) counts)
    {
        ILookup<int, ScriptUnit> bySection = units.ToLookup(unit => unit.Section);
        SectionBudget Of(int number, TalkSection? section) => new(
            section?.Title,
            TimeSpan.FromSeconds(shares.GetValueOrDefault(number)),
            filling?.SaidOf(number) ?? TimeOf(bySection[number]),
            filling is null ? TimeSpan.Zero : TimeOf(bySection[number].Where(unit => !filling.IsSaid(unit))));
        return new SlotBudget(slot, [Of(0, null), .. sections.Select(section => Of(section.Number, section))]) { Claims = counts };
    }

    private static TimeSpan TimeOf(IEnumerable<ScriptUnit> units) => units.Aggregate(TimeSpan.Zero, (sum, unit) => sum + unit.Time);

    private TimeSpan TimeOf(List<SlideDraft> drafts, int index) =>
        time.Of(drafts[index].Script.Sum(time.WordsOf)) + time.Around(drafts[index].Slide, index == 0);

    private static int SectionOf(SlideDraft draft) => draft.Slide.Section?.Number ?? 0;
}
