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
        AlertBlock alert => alert.Blocks.SelectMany(Of).Prepend(alert.Title.PlainText),
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
    public static bool Begins(string text, string opening)
    {
        Letters said = new(opening);
        Letters found = new(text);
        bool hasBegun = false;
        while (said.Next() is { } letter)
        {
            hasBegun = true;
            if (found.Next() != letter)
            {
                return false;
            }
        }

        return hasBegun;
    }

    /// <summary>The letters and digits of a text in lower case, and a space between words.</summary>
    private ref struct Letters(ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> text = text;
        private int next;
        private bool isInWords;

        /// <returns><see langword="null"/> at the end.</returns>
        public char? Next()
        {
            bool isBetween = false;
            for (; next < text.Length; next++)
            {
                char letter = text[next];
                isBetween |= isInWords && char.IsWhiteSpace(letter);
                if (char.IsLetterOrDigit(letter))
                {
                    isInWords = !isBetween;
                    return isBetween ? ' ' : char.ToLowerInvariant(text[next++]);
                }
            }

            return null;
        }
    }
}
