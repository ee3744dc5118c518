using GenAiAlignment.Essays.Blocks;

namespace GenAiAlignment.Talks.Planning;

/// <summary>By which texts an author may name a block.</summary>
internal static class BlockOpenings
{
    public static IEnumerable<string> Of(Block block) => block switch
    {
        ParagraphBlock paragraph => [paragraph.Text.PlainText],
        HeadingBlock heading => [heading.Text.PlainText],
        QuoteBlock quote => quote.Blocks.SelectMany(Of),
        ListBlock list => list.Items.Take(1).SelectMany(item => item.Blocks.Take(1)).SelectMany(Of),
        DefinitionListBlock list => list.Definitions.Take(1).SelectMany(item => item.Terms).Select(term => term.PlainText),
        TableBlock table => [string.Join(' ', table.Header.Select(cell => cell.PlainText))],
        CodeBlock code => [code.Code],
        MathematicsBlock mathematics => [mathematics.Source],
        PictureBlock picture => [picture.Path, picture.AlternativeText, picture.Caption.PlainText],
        HtmlBlock html => [html.Text],
        _ => [],
    };

    /// <summary>Whether a text begins as an author says: quotation marks, letter case and marks between words differ when it is typed again.</summary>
    public static bool Begins(string text, string opening) =>
        Normal(opening) is { Length: > 0 } start && Normal(text).StartsWith(start, StringComparison.Ordinal);

    private static string Normal(string text) => string.Join(
        ' ',
        string.Concat(text.Where(letter => char.IsLetterOrDigit(letter) || char.IsWhiteSpace(letter)))
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
