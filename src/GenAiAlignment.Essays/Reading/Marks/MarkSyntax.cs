using Markdig;
using Markdig.Extensions.Mathematics;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace GenAiAlignment.Essays.Reading.Marks;

/// <summary>The signs that mark up running text, as authors of essays mean them: <see cref="MarkParser"/> and formulas between dollar signs.</summary>
internal sealed class MarkSyntax : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.InlineParsers.Replace<EmphasisInlineParser>(new MarkParser());
        pipeline.InlineParsers.Insert(0, new FormulaParser());
        pipeline.BlockParsers.Insert(0, new MathBlockParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // Nothing is rendered: blocks are read from the document.
    }
}
