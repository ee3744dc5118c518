using System.Text.RegularExpressions;
using Markdig.Parsers;
using Markdig.Syntax;

namespace GenAiAlignment.Essays.Reading.Dialects.Alerts;

/// <summary>
/// Reads admonitions of Docusaurus (<c>:::tip[Title]</c>), VitePress (<c>::: tip Title</c>) and Quarto (<c>::: {.callout-tip title="Title"}</c>), and
/// any other div of Pandoc as what stands in it. A line of colons closes the innermost; a div that nothing closes is text.
/// </summary>
internal sealed partial class FencedDivParser : BlockParser
{
    private const string Fence = ":::";

    /// <summary>Every line asks each div that is open whether it goes on.</summary>
    private const int MostNested = 16;

    private readonly DialectMark admonition;
    private readonly DialectMark div;

    public FencedDivParser(IDialect dialect)
    {
        OpeningCharacters = [':'];
        admonition = new DialectMark(dialect, "admonition", "shown with a label");
        div = new DialectMark(dialect, "div", "read without fences");
    }

    public override BlockState TryOpen(BlockProcessor processor)
    {
        DialectTally tally = DialectTally.Of(processor.Context);
        bool isFence = !processor.IsCodeIndent && processor.Line.AsSpan().StartsWith(Fence) && tally.LastOf(ClosingLine()) > processor.Line.End;
        if (!isFence || Opening().Match(processor.Line.ToString()) is not { Success: true } match || DivsAround(processor.CurrentContainer) == MostNested)
        {
            return BlockState.None;
        }

        Group title = match.Groups["title"];
        string? kind = AlertKinds.Find(match.Groups["name"].Value);
        FencedDiv made = new(this) { Column = processor.Column, Span = new SourceSpan(processor.Start, processor.Line.End) };
        if (kind is not null || title.Length > 0)
        {
            made.Add(AlertText.Title(this, processor, kind ?? "", title));
        }

        tally.Add(kind is null ? div : admonition, processor.Start);
        processor.NewBlocks.Push(made);
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        FencedDiv div = (FencedDiv)block;
        div.UpdateSpanEnd(processor.Line.End);
        bool isEnd = !processor.IsCodeIndent && processor.CurrentBlock is not FencedCodeBlock && Closing().IsMatch(processor.Line.AsSpan())
            && div.LastChild is not FencedDiv { IsEnded: false };
        if (isEnd)
        {
            div.IsEnded = true;
            return BlockState.BreakDiscard;
        }

        processor.GoToColumn(processor.ColumnBeforeIndent);
        return BlockState.Continue;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        ((FencedDiv)block).IsEnded = true;
        return true;
    }

    private static int DivsAround(ContainerBlock? container)
    {
        int divs = 0;
        for (; container is not null; container = container.Parent)
        {
            divs += container is FencedDiv ? 1 : 0;
        }

        return divs;
    }

    [GeneratedRegex(
        @"^:{3,}[ \t]*((?<name>[A-Za-z][\w-]*)|\{[ \t]*(#[^\s}]+[ \t]+)?\.?(?<name>[A-Za-z][\w-]*)([^}\n]*?\btitle=""(?<title>[^""]*)"")?[^}]*\}|\{[^}]+\})"
            + @"(\{[^}]*\})?[ \t]*(\[(?<title>[^\]]*)\]|(?<title>[^:\s{][^:]*?))?[ \t]*(\{[^}]*\})?[ \t]*:*[ \t]*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^:{3,}[ \t]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Closing();

    [GeneratedRegex(@"^[ \t>]*:{3,}[ \t]*\r?$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex ClosingLine();
}
