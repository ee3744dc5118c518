using GenAiAlignment.Essays.Reading.Dialects;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace GenAiAlignment.Essays.Reading.Html;

/// <summary>Reads blocks of HTML and takes them to pieces. What would hide the rest of the essay, because nothing ends it, begins no block.</summary>
internal class HtmlPiecesParser : HtmlBlockParser
{
    private static readonly string[] Verbatim = ["pre", "script", "style", "textarea"];

    public override BlockState TryOpen(BlockProcessor processor) => !processor.IsCodeIndent && IsOpenEnded(processor) ? BlockState.None : base.TryOpen(processor);

    public override bool Close(BlockProcessor processor, Block block)
    {
        if (base.Close(processor, block) && block is HtmlBlock html)
        {
            html.Parent!.Add(HtmlPieceReader.Read(html, this)); // open blocks have parents
        }

        return true;
    }

    private static bool IsOpenEnded(BlockProcessor processor) =>
        EndFor(processor.Line) is { } end && DialectTally.Of(processor.Context).IndexOf(end, processor.Start + 2) < 0;

    /// <summary>What ends a block that empty lines do not end; <see langword="null"/> for other blocks.</summary>
    private static string? EndFor(StringSlice line)
    {
        ReadOnlySpan<char> text = line.AsSpan();
        if (text.StartsWith("<!--"))
        {
            return "-->";
        }

        if (text.StartsWith("<![CDATA["))
        {
            return "]]>";
        }

        if (text.StartsWith("<?"))
        {
            return "?>";
        }

        foreach (string name in Verbatim)
        {
            if (text.Length > name.Length + 1 && text[0] == '<' && text[1..].StartsWith(name, StringComparison.OrdinalIgnoreCase) && !char.IsAsciiLetterOrDigit(text[Math.Min(name.Length + 1, text.Length - 1)]))
            {
                return string.Concat("</", text.Slice(1, name.Length));
            }
        }

        return null;
    }
}
