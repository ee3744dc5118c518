using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenAiAlignment.Essays.Reading.Dialects;

/// <summary>Pictures that a dialect names in its own way.</summary>
internal static class PictureFiles
{
    private static readonly string[] Endings = [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".bmp", ".avif"];

    public static bool IsPicture(string path) => Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>The picture as Markdown would have it, of the text from one offset to before another.</summary>
    public static LinkInline Inline(InlineProcessor processor, int start, int end, string path, string alternative, string title = "")
    {
        SourceSpan span = Span(processor, start, end);
        LinkInline picture = new(path, title) { IsImage = true, Span = span };
        if (alternative.Length > 0)
        {
            picture.AppendChild(new LiteralInline(alternative) { Span = span });
        }

        picture.IsClosed = true;
        return picture;
    }

    /// <summary>In the file, the place of the text from one offset to before another.</summary>
    public static SourceSpan Span(InlineProcessor processor, int start, int end) =>
        new(processor.GetSourcePosition(start), processor.GetSourcePosition(end - 1));
}
