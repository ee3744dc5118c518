using System.Collections.Immutable;

namespace GenAiAlignment.Pptx.Fingerprints;

/// <summary>Compares a deck as it was built with the deck as it is.</summary>
internal static class DeckComparison
{
    public static DeckEdits Compare(DeckFingerprint built, DeckFingerprint now)
    {
        bool isDesignEdited = now.KeepsLook && built.Design != now.Design;
        int[] pairs = SlidePairs.Find(built.Slides, now.Slides);
        HashSet<int> moved = SlidePairs.OutOfOrder(pairs);
        ImmutableArray<SlideEdit> edits =
        [
            .. Enumerable.Range(0, pairs.Length)
                .Select(place => EditOf(place, pairs[place] < 0 ? null : built.Slides[pairs[place]]))
                .Concat(Enumerable.Range(0, built.Slides.Length).Except(pairs).Select(index => new SlideEdit(index + 1, built.Slides[index].Title, SlideEditKinds.Removed)))
                .Where(edit => edit.Kinds != SlideEditKinds.None)
                .OrderBy(edit => edit.Number),
        ];
        return new DeckEdits(edits.IsEmpty && !isDesignEdited ? DeckOrigin.Built : DeckOrigin.Edited, edits, isDesignEdited);

        SlideEdit EditOf(int place, SlideFingerprint? before)
        {
            SlideFingerprint slide = now.Slides[place];
            SlideEditKinds kinds = before is null ? SlideEditKinds.Added : KindsOf(before, slide, now.KeepsLook, isDesignEdited);
            return new SlideEdit(place + 1, slide.Title, moved.Contains(place) ? kinds | SlideEditKinds.Moved : kinds);
        }
    }

    private static SlideEditKinds KindsOf(SlideFingerprint built, SlideFingerprint now, bool keepsLook, bool isDesignEdited) =>
        (built.Text == now.Text ? SlideEditKinds.None : SlideEditKinds.Text)
        | (SamePlaces(built.Places, now.Places, isDesignEdited) ? SlideEditKinds.None : SlideEditKinds.Shapes)
        | (built.Notes == now.Notes ? SlideEditKinds.None : SlideEditKinds.Notes)
        // A text that is another one is set in other lengths.
        | (built.Look == now.Look || built.Text != now.Text || !keepsLook ? SlideEditKinds.None : SlideEditKinds.Look)
        | (now.HasComments ? SlideEditKinds.Comments : SlideEditKinds.None);

    /// <param name="isDesignEdited">A layout that was changed moves the shapes that follow it: that is told once, of the design.</param>
    private static bool SamePlaces(ImmutableArray<PlaceMark> built, ImmutableArray<PlaceMark> now, bool isDesignEdited) =>
        built.Length == now.Length
        && built.Zip(now).All(pair => pair.First.Kind == pair.Second.Kind
            && (pair.First.IsNear(pair.Second) || (isDesignEdited && pair.First.IsInherited && pair.Second.IsInherited)));
}
