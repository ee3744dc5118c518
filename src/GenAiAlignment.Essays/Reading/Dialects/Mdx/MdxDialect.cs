using GenAiAlignment.Foundation;
using Markdig;
using Markdig.Parsers;

namespace GenAiAlignment.Essays.Reading.Dialects.Mdx;

/// <summary>MDX: Markdown with statements that import and export, components, expressions and comments in braces.</summary>
internal sealed class MdxDialect : IDialect
{
    public void Extend(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Replace<HtmlBlockParser>(new MdxHtmlBlockParser());
        pipeline.BlockParsers.Replace<IndentedCodeBlockParser>(new MdxIndentedCodeParser());
        pipeline.BlockParsers.Insert(0, new ComponentLinesParser());
        pipeline.BlockParsers.Insert(0, new ModuleLinesParser(this));
        pipeline.InlineParsers.Insert(0, new ComponentParser(this));
        pipeline.InlineParsers.Insert(0, new ExpressionParser(this));
    }

    public Diagnostic Report(SourceSpan first, string counted) => Diagnostics.MdxIsRead(first, counted);
}
