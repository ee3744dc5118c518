using System.Collections.Immutable;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Layout.Typesetting;

/// <summary>Finds the size of a title: the largest that fits, or one a little smaller whose lines have the better shape.</summary>
internal static class TitleFitter
{
    // What a title may give up of its size for its shape, and what that costs in the measure of TitleShape.
    private const double SmallestShare = 0.74;
    private const double SizeCost = 0.9;

    /// <param name="sizes">In points, from large to small; at least one.</param>
    /// <param name="draftAt">The title at a size.</param>
    /// <returns>At the smallest size, with the overflow, when it fits at none.</returns>
    public static TextFit Fit(ImmutableArray<double> sizes, Length height, Func<double, BlockDraft> draftAt)
    {
        (double Size, BlockDraft Draft, TextOverflow? Overflow)? best = null;
        double bestCost = double.PositiveInfinity;
        double largest = 0;
        foreach (double size in sizes)
        {
            BlockDraft draft = draftAt(size);
            if (TextOverflow.Of(draft, height, mayBreakWords: false) is { } overflow)
            {
                best ??= size == sizes[^1] ? (size, draft, overflow) : null;
                continue;
            }

            largest = Math.Max(largest, size);
            if (size < largest * SmallestShare)
            {
                break;
            }

            double cost = TitleShape.CostOf(draft) + (SizeCost * (1 - (size / largest)));
            if (cost < bestCost)
            {
                (best, bestCost) = ((size, draft, null), cost);
            }
        }

        (double chosen, BlockDraft block, TextOverflow? excess) = best!.Value; // the smallest size was tried, unless a larger one fitted
        return new TextFit(chosen, block.Compose(), excess);
    }
}
