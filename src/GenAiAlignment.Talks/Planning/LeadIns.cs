using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Settings;

namespace GenAiAlignment.Talks.Planning;

/// <summary>
/// Whether paragraphs lead to claims, or follow them. They lead when some stand before the first. Numbered theses, headings, and sentences of the text itself open
/// what follows them.
/// </summary>
internal static class LeadIns
{
    /// <param name="before">What stands before the first claim of a stretch.</param>
    /// <param name="order">The author's choice; <see langword="null"/> lets the text show it.</param>
    public static bool Are(ImmutableArray<Block> before, ClaimSignal signal, NotesOrder? order) => order switch
    {
        NotesOrder.Before => true,
        NotesOrder.After => false,
        _ => signal is not (ClaimSignal.Numbered or ClaimSignal.Headings or ClaimSignal.Sentences) && before.Any(IsSpoken),
    };

    /// <summary>Whether a block is running text, and not a heading, a rule or a footnote.</summary>
    public static bool IsSpoken(Block block) => block is ParagraphBlock or QuoteBlock;
}
