using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenAiAlignment.Essays.Reading.Dialects.Templates;

/// <summary>
/// Reads links and pictures whose address begins with a tag, such as <c>[text]({{&lt; ref "page.md" &gt;}})</c> and <c>![]({{ site.url }}/a.png)</c>. Of the tag
/// the text in quotes is taken; a link to nothing is its text.
/// </summary>
internal sealed class TemplateLinkParser : InlineParser
{
    private readonly DialectMark address;

    public TemplateLinkParser(IDialect dialect)
    {
        OpeningCharacters = [']'];
        address = new DialectMark(dialect, "tagged link", "read without the tag");
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        LinkDelimiterInline? open = slice.PeekChar() == '(' && slice.PeekChar(2) == '{' ? processor.Inline?.FirstParentOfType<LinkDelimiterInline>() : null;
        if (open is not { IsActive: true } || TemplateAddress.InLink(slice.AsSpan()[2..]) is not var (text, length))
        {
            return false;
        }

        DialectTally.Of(processor.Context).Add(address, processor.GetSourcePosition(slice.Start + 2));
        ContainerInline link = open.IsImage || text.Length > 0 ? new LinkInline(text, "") { IsImage = open.IsImage } : new ContainerInline();
        link.Span = new SourceSpan(open.Span.Start, processor.GetSourcePosition(slice.Start + 1 + length));
        open.ReplaceBy(link);
        processor.Inline = link;
        processor.PostProcessInlines(0, link, null, false);
        link.IsClosed = true;
        slice.Start += 2 + length;
        return true;
    }
}
