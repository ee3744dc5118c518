using System.Text.RegularExpressions;
using Markdig.Parsers;
using Markdig.Syntax;

namespace GenAiAlignment.Essays.Reading.Dialects.Alerts;

/// <summary>Reads admonitions of MkDocs: <c>!!! note "Title"</c>, or <c>??? note</c> for one that folds, and below it indented text.</summary>
internal sealed partial class IndentedAdmonitionParser : BlockParser
{
    private readonly DialectMark admonition;

    public IndentedAdmonitionParser(IDialect dialect)
    {
        OpeningCharacters = ['!', '?'];
        admonition = new DialectMark(dialect, "admonition", "shown with a label");
    }

    public override BlockState TryOpen(BlockProcessor processor)
    {
        DialectTally tally = DialectTally.Of(processor.Context);
        bool isSign = !processor.IsCodeIndent && processor.PeekChar(1) == processor.CurrentChar && processor.PeekChar(2) == processor.CurrentChar;
        if (!isSign || Opening().Match(processor.Line.ToString()) is not { Success: true } match || !Text().IsMatch(tally.Text.AsSpan(processor.Line.End + 1)))
        {
            return BlockState.None;
        }

        string kind = match.Groups["kind"].Value;
        IndentedAdmonition made = new(this) { Column = processor.Column, Span = new SourceSpan(processor.Start, processor.Line.End) };
        made.Add(AlertText.Title(this, processor, AlertKinds.Find(kind) ?? kind, match.Groups["title"]));
        tally.Add(admonition, processor.Start);
        processor.NewBlocks.Push(made);
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (!processor.IsBlankLine)
        {
            if (!processor.IsCodeIndent)
            {
                return BlockState.None;
            }

            processor.GoToCodeIndent();
            block.UpdateSpanEnd(processor.Line.End);
        }

        return BlockState.Continue;
    }

    [GeneratedRegex(
        @"^(!!!|\?\?\?\+?)[ \t]+(?<kind>[A-Za-z][\w-]*)([ \t]+[A-Za-z][\w-]*)*([ \t]+""(?<title>[^""]*)"")?[ \t]*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Opening();

    /// <summary>An indented line, behind empty ones or at once.</summary>
    [GeneratedRegex(@"^(\r?\n[ \t>]*)*\r?\n[ \t>]*( {4}|\t)[ \t]*[^\s>]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Text();
}
