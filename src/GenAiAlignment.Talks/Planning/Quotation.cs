using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;

namespace GenAiAlignment.Talks.Planning;

/// <summary>A block quotation as a speaker shows it.</summary>
/// <param name="Text">Its first paragraph.</param>
/// <param name="Attribution">Who said it; <see langword="null"/> when nobody is named.</param>
/// <param name="IsWhole">Whether the two are all there is.</param>
internal sealed partial record Quotation(InlineText Text, InlineText? Attribution, bool IsWhole)
{
    /// <returns><see langword="null"/> for a quotation that does not begin with a paragraph, and for a remark such as <c>[!NOTE]</c>.</returns>
    public static Quotation? Of(QuoteBlock quote)
    {
        if (quote.Blocks is not [ParagraphBlock first, ..] || first.Text.PlainText.StartsWith("[!", StringComparison.Ordinal))
        {
            return null;
        }

        ImmutableArray<Block> further = quote.Blocks[1..];
        if (further is [.., var last] && AttributionOf(last) is { } named)
        {
            return new Quotation(first.Text.Slice(0, first.Text.Text.Length), named, further.Length == 1);
        }

        string text = first.Text.Text;
        Match match = TrailingName().Match(text);
        return match.Success
            ? new Quotation(first.Text.Slice(0, match.Index), first.Text.Slice(match.Groups["who"].Index, match.Groups["who"].Length), further.IsEmpty)
            : new Quotation(first.Text.Slice(0, text.Length), null, further.IsEmpty);
    }

    /// <summary>A last paragraph that opens with a dash, or a list of one item, which is what a hyphen makes of it.</summary>
    private static InlineText? AttributionOf(Block block) => block switch
    {
        ParagraphBlock paragraph when LeadingDash().Match(paragraph.Text.Text) is { Success: true } dash =>
            paragraph.Text.Slice(dash.Length, paragraph.Text.Text.Length - dash.Length),
        ListBlock { FirstNumber: null, Items: [{ Blocks: [ParagraphBlock only] }] } => only.Text,
        _ => null,
    };

    [GeneratedRegex(@"^\s*(—|–|--?|~|―)\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LeadingDash();

    /// <summary>A dash after the end of a sentence or a line, and a few words behind it.</summary>
    [GeneratedRegex(@"(?<=[.!?…”""»’'。！？]\s{0,3}|\n\s{0,3})(—|–|--?|~|―)\s*(?<who>[^—–―~\n]{2,80})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TrailingName();
}
