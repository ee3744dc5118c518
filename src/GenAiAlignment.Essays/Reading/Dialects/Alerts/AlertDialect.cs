using GenAiAlignment.Foundation;
using Markdig;

namespace GenAiAlignment.Essays.Reading.Dialects.Alerts;

/// <summary>Boxes with a label, in the notation of GitHub and Obsidian, of Docusaurus, VitePress and Quarto, and of MkDocs.</summary>
internal sealed class AlertDialect : IDialect
{
    public void Extend(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new CalloutParser(this));
        pipeline.BlockParsers.Insert(0, new FencedDivParser(this));
        pipeline.BlockParsers.Insert(0, new IndentedAdmonitionParser(this));
    }

    public Diagnostic Report(SourceSpan first, string counted) => Diagnostics.AlertsAreRead(first, counted);
}
