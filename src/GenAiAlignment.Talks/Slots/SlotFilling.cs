using GenAiAlignment.Talks.Planning;
using GenAiAlignment.Talks.Slides;

namespace GenAiAlignment.Talks.Slots;

/// <summary>What of a talk is said so far, and how long that takes with its slides.</summary>
/// <param name="units">Of the whole talk, in order; it grows where units are divided.</param>
/// <param name="shares">How many seconds each section may take.</param>
internal sealed class SlotFilling(IReadOnlyList<SlideDraft> drafts, List<ScriptUnit> units, SpeakingTime time, IReadOnlyDictionary<int, double> shares)
{
    /// <summary>A slide with less is thin.</summary>
    private static readonly TimeSpan Thin = TimeSpan.FromSeconds(20);

    private readonly HashSet<ScriptUnit> said = [];
    private readonly Dictionary<int, TimeSpan> saidOfSection = [];
    private readonly Dictionary<int, TimeSpan> saidOnSlide = [];
    private readonly HashSet<int> open = [];
    private readonly Dictionary<int, TimeSpan> openings = drafts
        .Where(draft => draft.Slide is SectionSlide)
        .GroupBy(draft => draft.Slide.Section!.Number) // a section's slide has one
        .ToDictionary(group => group.Key, group => time.Around(group.First().Slide, false));

    /// <summary>Of what is said, and of the slides that stand in any case.</summary>
    public TimeSpan Total { get; private set; } = drafts.Index()
        .Where(one => one.Item.Slide is TitleSlide or AgendaSlide or ClosingSlide)
        .Aggregate(TimeSpan.Zero, (sum, one) => sum + time.Around(one.Item.Slide, one.Index == 0));

    public bool IsSaid(ScriptUnit unit) => said.Contains(unit);

    /// <summary>Whether anything of a section is said.</summary>
    public bool IsBegun(int section) => saidOfSection.ContainsKey(section);

    public TimeSpan SaidOf(int section) => saidOfSection.GetValueOrDefault(section);

    /// <summary>Lets a claim be shown: until then nothing on its slide is said.</summary>
    public void Open(int draft) => open.Add(draft);

    public void Say(ScriptUnit unit)
    {
        TimeSpan cost = CostOf(unit);
        Total += cost;
        saidOfSection[unit.Section] = SaidOf(unit.Section) + cost;
        foreach (ScriptUnit one in unit.Followers.Prepend(unit).Where(said.Add))
        {
            saidOnSlide[one.Draft] = saidOnSlide.GetValueOrDefault(one.Draft) + one.Time;
        }
    }

    /// <summary>What is neither said nor held back, down to a level.</summary>
    public IEnumerable<ScriptUnit> Waiting(SayLevel level) => units.Where(unit => unit.Level <= level && !unit.IsFollower && !said.Contains(unit) && (open.Contains(unit.Draft) || drafts[unit.Draft].Slide is not ClaimSlide));

    /// <summary>What saying a unit adds, with the slides that it brings.</summary>
    public TimeSpan CostOf(ScriptUnit unit)
    {
        TimeSpan cost = IsBegun(unit.Section) ? TimeSpan.Zero : openings.GetValueOrDefault(unit.Section);
        return unit.Followers.Prepend(unit).Aggregate(cost, (sum, one) => sum + one.Time + (one.IsOwn ? time.Around(drafts[one.Draft].Slide, false) : TimeSpan.Zero));
    }

    /// <summary>
    /// The unit that is wanted next: of the section that is farthest behind its share; in it first what a thin slide has next to its claim, then what has
    /// most signs.
    /// </summary>
    /// <returns><see langword="null"/> when none is waiting.</returns>
    public ScriptUnit? Next(IEnumerable<ScriptUnit> waiting) => waiting
        .GroupBy(unit => unit.Section)
        .Select(section => section.MinBy(WantOf)!) // a group has members
        .MinBy(FillOf);

    /// <summary>How much a unit is wanted in its section, the most wanted first.</summary>
    public (SayLevel Level, int Distance, int Score) WantOf(ScriptUnit unit) => (unit.Level, IsThin(unit.Draft) ? unit.Distance : int.MaxValue, -unit.Score);

    /// <summary>How much of its share the section would have taken with a unit.</summary>
    public double FillOf(ScriptUnit unit) => (SaidOf(unit.Section) + CostOf(unit)).TotalSeconds / shares[unit.Section];

    /// <summary>Whether little is said on a slide that shows something.</summary>
    public bool IsThin(int draft) => saidOnSlide.TryGetValue(draft, out TimeSpan spoken) && spoken < Thin && drafts[draft].Slide is not (TitleSlide or SectionSlide);
}
