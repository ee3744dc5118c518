using System.Text.RegularExpressions;
using Markdig.Parsers;
using Markdig.Syntax;

namespace GenAiAlignment.Essays.Reading.Dialects.Alerts;

/// <summary>
/// Reads the first line of a quotation that is an alert of GitHub, <c>[!NOTE]</c>, or a callout of Obsidian, <c>[!note]- Title</c>. A kind that nobody
/// knows is its own title, as in Obsidian.
/// </summary>
internal sealed partial class CalloutParser : BlockParser
{
    private readonly DialectMark alert;

    public CalloutParser(IDialect dialect)
    {
        OpeningCharacters = ['['];
        alert = new DialectMark(dialect, "alert", "shown with a label");
    }

    public override BlockState TryOpen(BlockProcessor processor)
    {
        bool opensQuotation = !processor.IsCodeIndent && processor.GetCurrentContainerOpened() is QuoteBlock { Count: 0 };
        if (!opensQuotation || processor.PeekChar(1) != '!' || Opening().Match(processor.Line.ToString()) is not { Success: true } match)
        {
            return BlockState.None;
        }

        DialectTally.Of(processor.Context).Add(alert, processor.Start);
        string kind = match.Groups["kind"].Value;
        processor.NewBlocks.Push(AlertText.Title(this, processor, AlertKinds.Find(kind) ?? kind, match.Groups["title"]));
        return BlockState.BreakDiscard;
    }

    [GeneratedRegex(@"^\[!(?<kind>[^\]\[|]+)(\|[^\]\[]*)?\][+-]?([ \t]+(?<title>.*?))?[ \t]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Opening();
}
