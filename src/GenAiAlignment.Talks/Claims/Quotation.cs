using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Claims;

/// <summary>A block quotation as a speaker shows it.</summary>
/// <param name="Text">Its first paragraph.</param>
/// <param name="Attribution">Who said it; <see langword="null"/> when nobody is named.</param>
/// <param name="Range">Where in that paragraph the text stands.</param>
/// <param name="IsWhole">Whether the two are all there is.</param>
internal sealed partial record Quotation(InlineText Text, InlineText? Attribution, TextRange Range, bool IsWhole)
{
    private const int MostWordsOfName = 6;
    private const string Enders = ".!?…”\"»’'。！？";

    /// <returns><see langword="null"/> for a quotation that does not begin with a paragraph.</returns>
    public static Quotation? Of(QuoteBlock quote)
    {
        if (quote.Blocks is not [ParagraphBlock first, ..])
        {
            return null;
        }

        ImmutableArray<Block> further = quote.Blocks[1..];
        if (further is [.., var last] && AttributionOf(last) is { } named)
        {
            return Quoted(first.Text.Text.Length, named, further.Length == 1);
        }

        return NameIn(first) is var (start, who, length)
            ? Quoted(start, first.Text.Slice(who, length), further.IsEmpty)
            : Quoted(first.Text.Text.Length, null, further.IsEmpty);

        Quotation Quoted(int end, InlineText? attribution, bool isWhole) => new(first.Text.Slice(0, end), attribution, new TextRange(0, end), isWhole);
    }

    /// <summary>The sentences that it opens with, as many as an audience can read.</summary>
    /// <returns><see langword="null"/> when the first is too long.</returns>
    public Quotation? Cut(SentenceSplitter sentences, int mostWords)
    {
        int end = 0;
        foreach ((int start, int length) in sentences.Split(Text.Text))
        {
            if (WordCounter.Count(Text.Text[..(start + length)]) > mostWords)
            {
                break;
            }

            end = start + length;
        }

        return end == 0 ? null : this with { Text = Text.Slice(0, end), Range = Range with { Length = end } };
    }

    /// <summary>Where at the end of a paragraph a name begins, with what sets it off and without, and how long it is.</summary>
    private static (int Start, int Who, int Length)? NameIn(ParagraphBlock paragraph)
    {
        string text = paragraph.Text.Text;
        if (TrailingName().Match(text) is { Success: true } match)
        {
            return (match.Index, match.Groups["who"].Index, match.Groups["who"].Length);
        }

        // A line break that the Markdown folds to a space sets a name off as well.
        string[] lines = paragraph.Span.Text.TrimEnd().Split('\n');
        string last = lines[^1].Trim('>', ' ', '\r', '*', '_');
        int start = text.TrimEnd().Length - last.Length;
        bool isName = lines.Length > 1 && start > 0 && text.TrimEnd().EndsWith(last, StringComparison.Ordinal)
            && char.IsUpper(last.FirstOrDefault()) && !Enders.Contains(last[^1], StringComparison.Ordinal)
            && last.Split(' ').Length <= MostWordsOfName && Enders.Contains(text[..start].TrimEnd().LastOrDefault(), StringComparison.Ordinal);
        return isName ? (start, start, last.Length) : null;
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

    /// <summary>After the end of a sentence or a line a dash and a few words, or a name in parentheses.</summary>
    [GeneratedRegex(
        @"(?<=[.!?…”""»’'。！？]\s{0,3}|\n\s{0,3})((—|–|--?|~|―)\s*(?<who>[^—–―~\n]{2,80})|\((?<who>\p{Lu}[^()\n]{2,60})\))$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TrailingName();
}
