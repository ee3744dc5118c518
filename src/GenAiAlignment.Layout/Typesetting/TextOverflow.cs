using GenAiAlignment.Foundation;

namespace GenAiAlignment.Layout.Typesetting;

/// <summary>By how much text does not fit at its smallest size.</summary>
/// <param name="Excess">Height or width that is missing; zero for a broken word.</param>
public sealed record TextOverflow(OverflowReason Reason, Length Excess)
{
    /// <summary>How much room is missing in each direction; none for a broken word.</summary>
    public Extent Missing => Reason switch
    {
        OverflowReason.TooHigh => new Extent(Length.Zero, Excess),
        OverflowReason.TooWide => new Extent(Excess, Length.Zero),
        OverflowReason.WordTooWide => default,
        _ => throw new InvalidOperationException($"No room for {Reason}."),
    };

    /// <summary>What is wrong with a block in a space; <see langword="null"/> when it fits.</summary>
    /// <param name="mayBreakWords">Whether a broken word is none of it.</param>
    internal static TextOverflow? Of(BlockDraft block, Length height, bool mayBreakWords) =>
        block.Height > height ? new TextOverflow(OverflowReason.TooHigh, block.Height - height)
        : block.ExcessWidth > Length.Zero ? new TextOverflow(OverflowReason.TooWide, block.ExcessWidth)
        : !mayBreakWords && !block.BrokenWords.IsEmpty ? new TextOverflow(OverflowReason.WordTooWide, Length.Zero)
        : null;
}
