using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Claims;
using GenAiAlignment.Talks.Settings;

namespace GenAiAlignment.Talks.Planning;

/// <summary>
/// Whether paragraphs lead to claims, or follow them. They lead when some stand before the first, and that is a paragraph of its own: bold or labelled ones, and
/// quotations, sum up what was said. All other claims open what follows them.
/// </summary>
internal static class LeadIns
{
    /// <param name="before">What stands before the first claim of a stretch.</param>
    /// <param name="first">The first claim; <see langword="null"/> when the author promotes a text there.</param>
    /// <param name="order">The author's choice; <see langword="null"/> lets the text show it.</param>
    public static bool Are(ImmutableArray<Block> before, Claim? first, NotesOrder? order) => order switch
    {
        NotesOrder.Before => true,
        NotesOrder.After => false,
        _ => (first is null or { Signal: ClaimSignal.Bold or ClaimSignal.Labels or ClaimSignal.Quotes }) && before.Any(IsSpoken),
    };

    /// <summary>Whether a block is running text, and not a heading, a rule or a footnote.</summary>
    public static bool IsSpoken(Block block) => block is ParagraphBlock or QuoteBlock;
}
