using System.Text.RegularExpressions;
using Markdig.Parsers;
using Markdig.Syntax;

namespace GenAiAlignment.Essays.Reading.Dialects.Mdx;

/// <summary>Leaves out statements that import or export, over as many lines as their brackets are open.</summary>
internal sealed partial class ModuleLinesParser : LinesParser
{
    /// <summary>In characters: a statement whose brackets are open longer is taken to end with its paragraph.</summary>
    private const int Longest = 20_000;

    private const string Enders = ";'\")]}";

    private readonly DialectMark statement;

    public ModuleLinesParser(IDialect dialect)
    {
        OpeningCharacters = ['i', 'e'];
        statement = new DialectMark(dialect, "statement", "left out");
    }

    public override bool CanInterrupt(BlockProcessor processor, Block block) => block is not ParagraphBlock;

    protected override bool IsText => false;

    protected override int EndOf(BlockProcessor processor, DialectTally tally)
    {
        bool isStatement = processor.Indent == 0 && processor.CurrentContainer is MarkdownDocument && Statement().IsMatch(processor.Line.AsSpan());
        if (!isStatement)
        {
            return -1;
        }

        tally.IsModule = true;
        tally.Add(statement, processor.Start);
        int end = EndOf(tally.Text, processor.Start);
        ModuleNames.Of(processor.Context).Read(tally.Text[processor.Start..end]);
        return end;
    }

    private static int EndOf(string text, int start)
    {
        int depth = 0;
        int paragraph = -1;
        for (int i = start; i < Math.Min(text.Length, start + Longest); i++)
        {
            depth += text[i] is '(' or '[' or '{' ? 1 : text[i] is ')' or ']' or '}' ? -1 : 0;
            if (text[i] != '\n')
            {
                continue;
            }

            bool isLast = text.AsSpan(i + 1).TrimStart(" \t\r") is [] or ['\n', ..];
            paragraph = isLast && paragraph < 0 ? i : paragraph;
            if (depth <= 0 && (isLast || Enders.Contains(text.AsSpan(start, i - start).TrimEnd()[^1], StringComparison.Ordinal)))
            {
                return i;
            }
        }

        return depth <= 0 && text.Length <= start + Longest ? text.Length : paragraph < 0 ? Math.Min(text.Length, start + Longest) : paragraph;
    }

    [GeneratedRegex(
        @"^(import\s+([""'][^""']+[""']|(\w+|\*\s+as\s+\w+|\{[^}]*\}?)(\s*,\s*(\{[^}]*\}?|\*\s+as\s+\w+))?\s*(from\s+[""'].+)?)\s*;?\s*$"
            + @"|export\s+(const|let|var|function|async\s+function|class)\s+\w+|export\s+default\s+(function|class|\(|\{|\w+\s*;?\s*$)|export\s+[{*])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Statement();
}
