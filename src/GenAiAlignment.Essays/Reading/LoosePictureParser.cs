using System.Text.RegularExpressions;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenAiAlignment.Essays.Reading;

/// <summary>
/// Reads pictures as other programs write them, though CommonMark knows them not: with blanks in the path, or a size behind it
/// (<c>![alt](my pictures/a b.png =300x200)</c>).
/// </summary>
internal sealed partial class LoosePictureParser : InlineParser, IMarkdownExtension
{
    /// <summary>In characters, of alternative text and of path: where a bracket is never closed, no more is looked at.</summary>
    private const int Longest = 500;

    public LoosePictureParser() => OpeningCharacters = ['!'];

    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<LinkInlineParser>(this);

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        ReadOnlySpan<char> text = slice.Text.AsSpan(slice.Start, Math.Min(slice.Length, 2 * Longest));
        if (text.IndexOfAny('\n', '\r') is >= 0 and var line)
        {
            text = text[..line];
        }

        if (!text.StartsWith("![") || End(text[1..], '[', ']') is not { } alternative || text[(2 + alternative)..] is not ['(', ..]
            || End(text[(2 + alternative)..], '(', ')') is not { } target)
        {
            return false;
        }

        Match match = Target().Match(text.Slice(3 + alternative, target - 1).Trim().ToString());
        if (!match.Success || !(match.Groups["path"].ValueSpan.ContainsAny(" \t") || match.Groups["size"].Success))
        {
            return false;
        }

        int start = processor.GetSourcePosition(slice.Start, out int row, out int column);
        int length = 3 + alternative + target;
        LinkInline picture = new(match.Groups["path"].Value, match.Groups["title"].Value)
        {
            IsImage = true, IsClosed = true, Line = row, Column = column, Span = new SourceSpan(start, start + length - 1),
        };
        processor.Inline = picture.AppendChild(new LiteralInline(text.Slice(2, alternative - 1).ToString()) { Span = picture.Span });
        slice.Start += length;
        return true;
    }

    /// <returns>Where the bracket that opens a text is closed; <see langword="null"/> when it is not.</returns>
    private static int? End(ReadOnlySpan<char> text, char open, char close)
    {
        int depth = 0;
        for (int i = 0; i < Math.Min(text.Length, Longest); i++)
        {
            depth += text[i] == open ? 1 : text[i] == close ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return null;
    }

    [GeneratedRegex(
        """^(?<path>[^\s<].*?\.(avif|bmp|gif|jpe?g|png|svg|tiff?|webp)([?#]\S*)?)(?<size>\s+=\d*%?(x\d*%?)?)?(\s+("(?<title>[^"]*)"|'(?<title>[^']*)'))?$""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Target();
}
