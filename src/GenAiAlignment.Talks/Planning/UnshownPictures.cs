using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks.Slides;

namespace GenAiAlignment.Talks.Planning;

/// <summary>Tells of pictures that could be shown and stand on no slide. What the author has skipped is meant to stand on none.</summary>
internal static class UnshownPictures
{
    public static IEnumerable<Diagnostic> Of(IEnumerable<Block> blocks, IEnumerable<SlideDraft> drafts, AuthorsHand hand)
    {
        PictureBlock[] named = [.. blocks.Where(block => !hand.Skips(block)).SelectMany(BlockPictures.Of).Where(picture => picture.Size is not null)];
        if (named.Length == 0)
        {
            return [];
        }

        HashSet<Block> shown = new(drafts.SelectMany(draft => ShownOn(draft.Slide)), ReferenceEqualityComparer.Instance);
        return named.Where(picture => !shown.Contains(picture)).Select(picture => Diagnostics.PictureHasNoSlide(picture.Span));
    }

    private static ImmutableArray<Block> ShownOn(Slide slide) => slide switch
    {
        ContentSlide content => content.Blocks,
        ClaimSlide claim => claim.Figures,
        _ => [],
    };
}
