using System.Collections.Immutable;

namespace GenAiAlignment.Layout.Highlighting;

/// <summary>Goes through code once, from its start to its end.</summary>
internal sealed class CodeScanner(string code, CodeLanguage language)
{
    private readonly ImmutableArray<CodeToken>.Builder tokens = ImmutableArray.CreateBuilder<CodeToken>();
    private int position;
    private bool isInTag;

    public ImmutableArray<CodeToken> Read()
    {
        while (position < code.Length)
        {
            (int length, CodeTokenKind kind) = Comment() ?? (language.HasTags && !isInTag ? Markup() : String() ?? Number() ?? Word() ?? Sign());
            Add(length, kind);
        }

        return tokens.ToImmutable();
    }

    private (int, CodeTokenKind)? Comment()
    {
        foreach ((string open, string close) in language.BlockComments)
        {
            if (IsHere(open))
            {
                return (EndAfter(close, position + open.Length) - position, CodeTokenKind.Comment);
            }
        }

        return language.LineComments.Any(sign => IsHere(sign) && OpensComment(sign)) ? (EndOfLine() - position, CodeTokenKind.Comment) : null;
    }

    /// <summary>A number sign within a word opens no comment: <c>$#</c> in a shell, an anchor in an address.</summary>
    private bool OpensComment(string sign) => sign != "#" || position == 0 || char.IsWhiteSpace(code[position - 1]) || code[position - 1] is ';' or ')' or '}';

    private (int, CodeTokenKind)? String()
    {
        foreach (string quote in language.LongStrings)
        {
            if (IsHere(quote))
            {
                return (EndOfString(quote, code.Length) - position, KindOfString(quote, code.Length));
            }
        }

        foreach (string quote in language.Strings)
        {
            if (IsHere(quote) && EndOfString(quote, EndOfLine()) is var end && IsClosed(quote, end))
            {
                return (end - position, KindOfString(quote, EndOfLine()));
            }
        }

        return null;
    }

    /// <summary>An apostrophe that nothing closes on its line is no quote: a lifetime in Rust, a word in a text.</summary>
    private bool IsClosed(string quote, int end) =>
        end >= position + (2 * quote.Length) && code.AsSpan(end - quote.Length, quote.Length).SequenceEqual(quote);

    private CodeTokenKind KindOfString(string quote, int limit) => IsKey(EndOfString(quote, limit)) ? CodeTokenKind.Keyword : CodeTokenKind.Literal;

    private int EndOfString(string quote, int limit)
    {
        int end = position + quote.Length;
        while (end < limit && string.CompareOrdinal(code, end, quote, 0, quote.Length) != 0)
        {
            end += code[end] == language.Escape ? 2 : 1;
        }

        return Math.Min(end + quote.Length, Math.Min(limit, code.Length));
    }

    private (int, CodeTokenKind)? Number()
    {
        if (!char.IsAsciiDigit(code[position]))
        {
            return null;
        }

        int end = position;
        while (end < code.Length && (char.IsAsciiLetterOrDigit(code[end]) || code[end] == '_'
            || (code[end] == '.' && end + 1 < code.Length && char.IsAsciiDigit(code[end + 1]))))
        {
            end++;
        }

        return (end - position, IsKey(end) ? CodeTokenKind.Keyword : CodeTokenKind.Literal);
    }

    private (int, CodeTokenKind)? Word()
    {
        int end = position;
        while (end < code.Length && IsOfWord(code[end]))
        {
            end++;
        }

        if (end == position)
        {
            return null;
        }

        if (language.HasTags)
        {
            return (end - position, code[position - 1] is '<' or '/' ? CodeTokenKind.Keyword : CodeTokenKind.Plain);
        }

        return (end - position, IsKey(end) ? CodeTokenKind.Keyword : language.KindOf(code[position..end]));
    }

    private bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) || letter == '_' || language.WordSigns.Contains(letter, StringComparison.Ordinal);

    /// <summary>Whether the key sign follows, on the same line; in the likes of YAML a space or the line's end comes after it.</summary>
    private bool IsKey(int end)
    {
        if (language.KeySign is not { } sign)
        {
            return false;
        }

        while (end < code.Length && code[end] == ' ')
        {
            end++;
        }

        return end < code.Length && code[end] == sign && (sign != ':' || end + 1 == code.Length || char.IsWhiteSpace(code[end + 1]));
    }

    /// <summary>Text up to the next tag or comment, and the sign that opens a tag.</summary>
    private (int, CodeTokenKind) Markup()
    {
        if (code[position] == '<')
        {
            isInTag = true;
            return (1, CodeTokenKind.Plain);
        }

        int next = code.IndexOf('<', position);
        return ((next < 0 ? code.Length : next) - position, CodeTokenKind.Plain);
    }

    private (int, CodeTokenKind) Sign()
    {
        isInTag &= code[position] != '>';
        return (1, CodeTokenKind.Plain);
    }

    private void Add(int length, CodeTokenKind kind)
    {
        if (tokens.Count > 0 && tokens[^1].Kind == kind)
        {
            tokens[^1] = tokens[^1] with { Length = tokens[^1].Length + length };
        }
        else
        {
            tokens.Add(new CodeToken(position, length, kind));
        }

        position += length;
    }

    private bool IsHere(string sign) => string.CompareOrdinal(code, position, sign, 0, sign.Length) == 0;

    private int EndOfLine() => code.IndexOf('\n', position) is >= 0 and var end ? end : code.Length;

    private int EndAfter(string sign, int from) => code.IndexOf(sign, Math.Min(from, code.Length), StringComparison.Ordinal) is >= 0 and var end ? end + sign.Length : code.Length;
}
