using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;

namespace GenAiAlignment.Essays.Reading.Dialects.Contents;

/// <summary>Leaves out a paragraph that only orders a table of contents, as <c>[TOC]</c> does, or a page break, as <c>\newpage</c> does.</summary>
internal sealed partial class OrderParser : InlineParser
{
    private readonly DialectMark order;

    public OrderParser(IDialect dialect)
    {
        OpeningCharacters = ['[', '\\', '$', '@'];
        order = new DialectMark(dialect, "order", "left out");
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        bool opensBlock = processor.Inline is null && processor.Root?.FirstChild is null;
        if (!opensBlock || !Order().IsMatch(slice.AsSpan()))
        {
            return false;
        }

        DialectTally.Of(processor.Context).Add(order, processor.GetSourcePosition(slice.Start));
        LeftOut.Take(processor, ref slice, slice.Length);
        return true;
    }

    [GeneratedRegex(
        @"^((\[\[?_?toc_?\]\]?|\[\^toc\]|\$\{toc\}|@\[toc\](\([^)]*\))?"
            + @"|\\(newpage|pagebreak|clearpage|cleardoublepage|tableofcontents|listoffigures|listoftables|maketitle|noindent|bigskip|medskip|smallskip|vfill|centering|appendix"
            + @"|frontmatter|mainmatter|backmatter|printbibliography|pagenumbering|(this)?pagestyle|[vh]space\*?|begin|end|bibliography(style)?)(\[[^\]]*\])?(\{[^{}]*\})*)\s*)+$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Order();
}
