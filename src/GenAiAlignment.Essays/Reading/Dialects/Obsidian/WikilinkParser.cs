using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenAiAlignment.Essays.Reading.Dialects.Obsidian;

/// <summary>
/// Reads <c>[[page]]</c> as the page's name, <c>[[page|alias]]</c> as the alias, <c>![[picture.png]]</c> as that picture and any other embed as the name
/// of what is embedded. The alias is running text.
/// </summary>
internal sealed class WikilinkParser : InlineParser
{
    private const string Open = "[[";
    private const string Close = "]]";

    private readonly DialectMark link;
    private readonly DialectMark embed;

    public WikilinkParser(IDialect dialect)
    {
        OpeningCharacters = ['[', ']', '!'];
        link = new DialectMark(dialect, "wikilink", "read as text");
        embed = new DialectMark(dialect, "embed", "shown or named");
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.CurrentChar == ']')
        {
            return EndAlias(processor, ref slice);
        }

        bool isEmbed = slice.CurrentChar == '!';
        int opening = slice.Start + (isEmbed ? 1 : 0);
        ReadOnlySpan<char> rest = slice.Text.AsSpan(opening, slice.End + 1 - opening);
        if (!rest.StartsWith(Open) || char.IsLetterOrDigit(slice.PeekCharExtra(-1)) || LengthOf(rest[Open.Length..]) is not { } length)
        {
            return false;
        }

        ReadOnlySpan<char> inside = rest.Slice(Open.Length, length);
        if (!isEmbed && IsLink(processor, inside, rest[(Open.Length + length + Close.Length)..]))
        {
            return false;
        }

        DialectTally.Of(processor.Context).Add(isEmbed ? embed : link, processor.GetSourcePosition(slice.Start));
        int bar = inside.IndexOf('|');
        string target = (bar < 0 ? inside : inside[..bar]).TrimEnd('\\').Trim().ToString();
        int end = opening + Open.Length + length + Close.Length;
        if (isEmbed && PictureFiles.IsPicture(target))
        {
            string alias = bar < 0 ? "" : inside[(bar + 1)..].Trim().ToString();
            bool isSize = alias.All(letter => char.IsAsciiDigit(letter) || letter == 'x');
            processor.Inline = PictureFiles.Inline(processor, slice.Start, end, target, isSize ? "" : alias);
            slice.Start = end;
        }
        else if (bar < 0 || isEmbed || inside[(bar + 1)..].IsWhiteSpace())
        {
            processor.Inline = new LiteralInline(NameOf(target)) { Span = Span(processor, slice.Start, end) };
            slice.Start = end;
        }
        else
        {
            processor.ParserStates[Index] = end - Close.Length;
            LeftOut.Mark(processor, ref slice, opening + Open.Length + bar + 1 - slice.Start);
        }

        return true;
    }

    private bool EndAlias(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.ParserStates[Index] is not int end || end != slice.Start)
        {
            return false;
        }

        LeftOut.Mark(processor, ref slice, Close.Length);
        return true;
    }

    /// <summary>Whether Markdown knows a link here, as in <c>[[1]](address)</c> and, where the text defines 1, in <c>[[1]]</c>.</summary>
    private static bool IsLink(InlineProcessor processor, ReadOnlySpan<char> inside, ReadOnlySpan<char> behind) =>
        behind.StartsWith("(") || processor.Document.ContainsLinkReferenceDefinition(inside.ToString());

    /// <summary>How much stands before the brackets that close; <see langword="null"/> when they are not on this line, or nothing or a bracket stands before them.</summary>
    private static int? LengthOf(ReadOnlySpan<char> rest)
    {
        int end = rest.IndexOfAny("[]\r\n");
        return end > 0 && rest[end..].StartsWith(Close) && !rest[..end].IsWhiteSpace() ? end : null;
    }

    /// <summary>The page without folders, file ending, heading and block; of a place on the same page, the heading.</summary>
    private static string NameOf(string target)
    {
        string[] parts = target.Split(['#', '^'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        string page = target.StartsWith('#') ? parts.LastOrDefault("") : parts.FirstOrDefault("").Split('/')[^1];
        return page.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? page[..^3] : page;
    }

    private static SourceSpan Span(InlineProcessor processor, int start, int end) =>
        new(processor.GetSourcePosition(start), processor.GetSourcePosition(end - 1));
}
