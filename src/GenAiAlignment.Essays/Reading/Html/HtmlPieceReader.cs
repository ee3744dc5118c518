using System.Net;
using System.Text.RegularExpressions;
using Markdig.Parsers;
using Markdig.Syntax;

namespace GenAiAlignment.Essays.Reading.Html;

/// <summary>
/// Takes a block of HTML to pieces. Each letter is looked at a fixed number of times, however broken the HTML is; what is no tag is text.
/// </summary>
internal sealed partial class HtmlPieceReader
{
    private const string CommentStart = "<!--";
    private const string CommentEnd = "-->";

    private readonly BlockParser parser;
    private readonly HtmlLines lines;
    private readonly string html;
    private readonly HtmlPieces pieces;
    private readonly List<(int Start, int End)> text = [];
    private readonly HashSet<string> absent = [];
    private int textStart;

    private HtmlPieceReader(HtmlBlock block, BlockParser parser)
    {
        this.parser = parser;
        lines = new HtmlLines(block);
        html = lines.Text;
        pieces = new HtmlPieces(parser) { Span = block.Span, Line = block.Line, Column = block.Column };
    }

    public static HtmlPieces Read(HtmlBlock block, BlockParser parser)
    {
        HtmlPieceReader reader = new(block, parser);
        int place = 0;
        while (place < reader.html.Length && reader.html.IndexOf('<', place) is >= 0 and var open)
        {
            place = reader.Next(open);
        }

        reader.EndText(reader.html.Length);
        return reader.pieces;
    }

    /// <returns>Behind what begins at a place with a sign for less.</returns>
    private int Next(int open)
    {
        if (html.AsSpan(open).StartsWith(CommentStart))
        {
            int close = IndexOf(CommentEnd, open + CommentStart.Length);
            return close < 0 ? LeaveOut(open, open + CommentStart.Length) : close + CommentEnd.Length;
        }

        if (html.AsSpan(open).StartsWith("<!") || html.AsSpan(open).StartsWith("<?"))
        {
            int close = IndexOf(">", open);
            return close < 0 ? open + 1 : LeaveOut(open, close + 1);
        }

        int end = EndOfTag(open);
        HtmlTag tag = end < 0 ? default : new HtmlTag(html[open..end]);
        return string.IsNullOrEmpty(tag.Name) ? open + 1 : Tag(tag, open, end);
    }

    private int Tag(HtmlTag tag, int open, int end)
    {
        if (tag is { Name: "pre", IsClosing: false })
        {
            return Code(tag, open, end);
        }

        bool isHidden = HtmlElements.IsHidden(tag.Name);
        if (isHidden && !tag.IsClosing && !tag.IsEmpty && IndexOf("</" + tag.Name, end) is >= 0 and var close)
        {
            return LeaveOut(open, EndOfTag(close) is > 0 and var behind ? behind : html.Length);
        }

        if (tag is { Name: "script" or "style", IsClosing: false })
        {
            return LeaveOut(open, html.Length);
        }

        if (isHidden || HtmlElements.IsBlock(tag.Name))
        {
            EndText(open);
            pieces.Add(new HtmlTagPiece(parser, tag) { Span = lines.SpanOf(open, end) });
            textStart = end;
        }

        return end;
    }

    private int Code(HtmlTag tag, int open, int start)
    {
        EndText(open);
        int close = IndexOf("</pre", start);
        int end = close < 0 ? html.Length : close;
        string code = html[start..end];
        string? language = tag["lang"] ?? LanguageOf(tag) ?? (FirstTag().Match(code) is { Success: true } first ? LanguageOf(new HtmlTag(first.Value.Trim())) : null);
        string plain = WebUtility.HtmlDecode(AnyTag().Replace(code, ""));
        if (!string.IsNullOrWhiteSpace(plain))
        {
            pieces.Add(new HtmlCodePiece(parser, language, plain.Trim('\n')) { Span = lines.SpanOf(open, end) });
        }

        textStart = close < 0 ? html.Length : EndOfTag(close) is > 0 and var behind ? behind : html.Length;
        return textStart;
    }

    private static string? LanguageOf(HtmlTag tag) => tag["class"] is { } classes && Language().Match(classes) is { Success: true } match ? match.Groups["name"].Value : null;

    private int LeaveOut(int start, int end)
    {
        text.Add((textStart, start));
        textStart = end;
        return end;
    }

    private void EndText(int end)
    {
        text.Add((textStart, end));
        textStart = end;
        HtmlTextPiece piece = new(parser);
        int first = -1;
        int last = 0;
        foreach ((int from, int to) in text)
        {
            int count = piece.Lines.Count;
            lines.AddTo(piece, from, to);
            first = first < 0 && piece.Lines.Count > count ? from : first;
            last = piece.Lines.Count > count ? to : last;
        }

        text.Clear();
        if (first >= 0)
        {
            while (char.IsWhiteSpace(html[first]))
            {
                first++;
            }

            piece.Span = lines.SpanOf(first, last);
            pieces.Add(piece);
        }
    }

    /// <summary>Behind the sign that closes a tag; -1 when none does. Quotation marks hold such signs; without an end they are text.</summary>
    private int EndOfTag(int open)
    {
        if (open + 1 >= html.Length || !(char.IsAsciiLetter(html[open + 1]) || html[open + 1] == '/'))
        {
            return -1;
        }

        for (int i = open + 1; i < html.Length; i++)
        {
            switch (html[i])
            {
                case '>':
                    return i + 1;
                case '<':
                    return -1;
                case '"' or '\'' when html[i - 1] is '=' or ' ' && IndexOf(html[i].ToString(), i + 1) is >= 0 and var close:
                    i = close;
                    break;
            }
        }

        return -1;
    }

    /// <summary>That a text is absent from here on is remembered: nothing is searched to the end twice.</summary>
    private int IndexOf(string what, int start)
    {
        if (absent.Contains(what))
        {
            return -1;
        }

        int index = html.IndexOf(what, start, StringComparison.OrdinalIgnoreCase);
        if (index < 0)
        {
            absent.Add(what);
        }

        return index;
    }

    [GeneratedRegex(@"(^|\s)(language|lang|highlight)-(?<name>[^\s""']+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Language();

    [GeneratedRegex(@"^\s*<code[^<>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FirstTag();

    [GeneratedRegex("</?[A-Za-z][^<>]*>|<!--[^<>]*-->", RegexOptions.CultureInvariant)]
    private static partial Regex AnyTag();
}
