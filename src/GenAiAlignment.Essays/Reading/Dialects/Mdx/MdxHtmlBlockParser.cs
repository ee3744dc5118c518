using GenAiAlignment.Essays.Reading.Html;
using Markdig.Parsers;

namespace GenAiAlignment.Essays.Reading.Dialects.Mdx;

/// <summary>Reads blocks of HTML, and leaves lines that begin with a component to running text: what stands in it is Markdown.</summary>
internal sealed class MdxHtmlBlockParser : HtmlPiecesParser
{
    public override BlockState TryOpen(BlockProcessor processor) =>
        ComponentTag.Read(processor.Line.AsSpan(), DialectTally.Of(processor.Context).IsModule) is null ? base.TryOpen(processor) : BlockState.None;
}
