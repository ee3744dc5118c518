using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Planning;
using GenAiAlignment.Talks.Slides;

namespace GenAiAlignment.Talks.Slots;

/// <summary>
/// Leaves of a talk the slides that have something to say. What is not said is spare text there; of a slide that is gone, of the slide before. Sections
/// and claims are numbered anew.
/// </summary>
internal sealed class DraftCutter(IReadOnlyList<SlideDraft> drafts, List<ScriptUnit> units, SlotFilling filling, ParagraphPieces pieces, SpeakingTime time)
{
    /// <summary>As long as a claim holds the eye without being shown once more.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(150);

    /// <summary>Nobody reads points or a key sentence faster.</summary>
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(6);

    private const int FewestSectionsOfAgenda = 3;

    public (List<SlideDraft> Drafts, ImmutableArray<TalkSection> Sections) Cut(ImmutableArray<TalkSection> all)
    {
        Dictionary<TalkSection, TalkSection> sections = all.Where(section => filling.IsBegun(section.Number))
            .Select((section, index) => (section, Kept: section with { Number = index + 1 }))
            .ToDictionary(pair => pair.section, pair => pair.Kept);
        ILookup<int, ScriptUnit> byDraft = units.ToLookup(unit => unit.Draft);
        List<SlideDraft> kept = [];
        foreach ((int index, SlideDraft draft) in drafts.Index())
        {
            ScriptUnit[] own = [.. byDraft[index]];
            if (Stays(draft, own, sections.Count, kept))
            {
                kept.Add(new SlideDraft(draft.Slide) { Own = draft.Own, IsRestated = draft.IsRestated });
            }
            else if (draft is { Slide: SectionSlide, Own: { } heading })
            {
                kept[^1].Spare.Add(heading);
            }

            kept[^1].Script.AddRange(own.Where(filling.IsSaid).SelectMany(unit => unit.Blocks));
            kept[^1].Spare.AddRange(own.Where(unit => !filling.IsSaid(unit)).SelectMany(unit => unit.Blocks).Concat(draft.Spare));
        }

        return ([.. Finished(kept, sections)], [.. all.Where(sections.ContainsKey).Select(section => sections[section])]);
    }

    private bool Stays(SlideDraft draft, ScriptUnit[] units, int sectionCount, List<SlideDraft> kept) => draft.Slide switch
    {
        TitleSlide or ClosingSlide => true,
        AgendaSlide => sectionCount >= FewestSectionsOfAgenda,
        SectionSlide section => section.Section is { } own && filling.IsBegun(own.Number),
        _ when units.All(unit => !unit.IsOwn) => units.Any(filling.IsSaid),
        _ when draft.IsRestated => units.Any(unit => unit.IsOwn && filling.IsSaid(unit)) && WouldBeStill(kept[^1], units),
        ClaimSlide => units.Any(unit => unit.IsOwn && filling.IsSaid(unit)),
        _ when units.Any(filling.IsSaid) && WouldBeStill(kept[^1], units) => true,
        PointsSlide or StatementSlide { Place: not null } when SaidOf(units) < Shortest => false,
        _ => units.Any(unit => unit.IsOwn && filling.IsSaid(unit)),
    };

    /// <summary>Whether the slide before would stand too long with what is said.</summary>
    private bool WouldBeStill(SlideDraft before, ScriptUnit[] units) =>
        TimeOf(before.Script.Concat(units.Where(filling.IsSaid).SelectMany(unit => unit.Blocks))) > Longest;

    private TimeSpan SaidOf(ScriptUnit[] own) => own.Where(filling.IsSaid).Aggregate(TimeSpan.Zero, (sum, unit) => sum + unit.Time);

    private TimeSpan TimeOf(IEnumerable<Block> blocks) => time.Of(blocks.Sum(time.WordsOf));

    private IEnumerable<SlideDraft> Finished(List<SlideDraft> kept, Dictionary<TalkSection, TalkSection> sections)
    {
        int count = kept.Count(draft => draft.Slide is ClaimSlide { ClaimNumber: not null });
        int number = 0;
        foreach (SlideDraft draft in kept)
        {
            SlideDraft finished = new(Renumbered(draft.Slide, sections, ref number, count)) { Own = draft.Own, IsRestated = draft.IsRestated };
            finished.Script.AddRange(pieces.Joined(draft.Script));
            finished.Spare.AddRange(pieces.Joined(draft.Spare));
            yield return WithPlace(finished);
        }
    }

    private static Slide Renumbered(Slide slide, Dictionary<TalkSection, TalkSection> sections, ref int number, int count)
    {
        Slide own = slide with { Section = slide.Section is { } section ? sections.GetValueOrDefault(section) : null };
        return own switch
        {
            ClaimSlide { ClaimNumber: not null } claim => claim with { ClaimNumber = ++number, ClaimCount = count },
            ClaimSlide claim => claim with { ClaimCount = count },
            AgendaSlide agenda => agenda with { Sections = [.. agenda.Sections.Where(sections.ContainsKey).Select(kept => sections[kept])] },
            _ => own,
        };
    }

    /// <summary>A claim whose paragraph was divided stands in a piece of it.</summary>
    private SlideDraft WithPlace(SlideDraft draft)
    {
        if (draft.Slide.Place is not { Leaf: ParagraphBlock leaf } place || draft.Script.Contains(place.Block, ReferenceEqualityComparer.Instance))
        {
            return draft;
        }

        int start = ParagraphPieces.PlaceInWhole(leaf, place.Range.Start);
        ParagraphBlock? piece = draft.Script.OfType<ParagraphBlock>().FirstOrDefault(block => ReferenceEquals(pieces.OriginOf(block), leaf)
            && ParagraphPieces.PlaceInWhole(block, 0) <= start && start + place.Range.Length <= ParagraphPieces.PlaceInWhole(block, 0) + block.Text.Text.Length);
        TextPlace? found = piece is null ? null : new TextPlace(piece, piece, place.Range with { Start = start - ParagraphPieces.PlaceInWhole(piece, 0) });
        SlideDraft moved = new(draft.Slide with { Place = found }) { Own = draft.Own, IsRestated = draft.IsRestated };
        moved.Script.AddRange(draft.Script);
        moved.Spare.AddRange(draft.Spare);
        return moved;
    }
}
