namespace GenAiAlignment.Essays.Reading.Dialects.Attributes;

/// <summary>A list of attributes: <c>{#id .class key=value}</c> as Pandoc writes it, <c>{: .class}</c> as kramdown does.</summary>
/// <param name="Length">With its braces.</param>
/// <param name="IsCertain">Whether nothing else is written so. A list of keys with values alone may be mathematics or a set of figures.</param>
internal readonly record struct AttributeList(int Length, bool IsCertain)
{
    /// <returns><see langword="null"/> where no list begins.</returns>
    public static AttributeList? Read(ReadOnlySpan<char> text)
    {
        if (text is not ['{', var first, ..])
        {
            return null;
        }

        return first == ':' ? ReadKramdown(text) : ReadPandoc(text);
    }

    private static AttributeList? ReadKramdown(ReadOnlySpan<char> text)
    {
        int end = text[1..].IndexOfAny("{}\r\n");
        return end > 1 && text[end + 1] == '}' ? new AttributeList(end + 2, true) : null;
    }

    private static AttributeList? ReadPandoc(ReadOnlySpan<char> text)
    {
        bool isCertain = false;
        bool isEmpty = true;
        int i = 1;
        while (i < text.Length)
        {
            if (text[i] is ' ' or '\t')
            {
                i++;
                continue;
            }

            if (text[i] == '}')
            {
                return isEmpty ? null : new AttributeList(i + 1, isCertain);
            }

            int length = WordLength(text[i..]);
            ReadOnlySpan<char> word = text.Slice(i, length);
            if (!IsAttribute(word))
            {
                return null;
            }

            isCertain |= word[0] is '#' or '.';
            isEmpty = false;
            i += length;
        }

        return null;
    }

    /// <summary>Up to a blank or a brace outside quotation marks.</summary>
    private static int WordLength(ReadOnlySpan<char> text)
    {
        char quote = '\0';
        for (int i = 0; i < text.Length; i++)
        {
            char letter = text[i];
            if (letter is '\n' or '\r' || (quote == '\0' && letter is ' ' or '\t' or '{' or '}'))
            {
                return i;
            }

            quote = letter == quote ? '\0' : quote == '\0' && letter is '"' or '\'' ? letter : quote;
        }

        return text.Length;
    }

    private static bool IsAttribute(ReadOnlySpan<char> word) => word switch
    {
        ['#', var first, ..] => char.IsLetterOrDigit(first) || first == '_',
        ['.', var first, ..] => char.IsLetter(first) || first is '_' or '-',
        ['=', var first, ..] => char.IsLetter(first),
        ['-'] => true,
        _ => word.IndexOf('=') is > 0 and var sign && sign < word.Length - 1 && !word[..sign].ContainsAnyExcept(Names),
    };

    private static readonly System.Buffers.SearchValues<char> Names =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_:-");
}
