using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;

namespace GenAiAlignment.Essays.Reading.Dialects.Obsidian;

/// <summary>Leaves out the name that Obsidian gives to a paragraph at its end, such as <c>^claim-1</c>.</summary>
internal sealed partial class BlockIdParser : InlineParser
{
    private readonly DialectMark id;

    public BlockIdParser(IDialect dialect)
    {
        OpeningCharacters = ['^'];
        id = new DialectMark(dialect, "block id", "left out");
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        bool isApart = slice.PeekCharExtra(-1) is '\0' or ' ' or '\t' or '\n' or '\r';
        if (!isApart || !Id().IsMatch(slice.AsSpan()))
        {
            return false;
        }

        DialectTally.Of(processor.Context).Add(id, processor.GetSourcePosition(slice.Start));
        LeftOut.Take(processor, ref slice, slice.Length);
        return true;
    }

    /// <summary>Two signs at least, and a letter among them or six: <c>x ^2</c> is a power.</summary>
    [GeneratedRegex(@"^\^(?=[\d-]*[a-zA-Z]|.{6})[a-zA-Z\d][a-zA-Z\d-]+\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
