using GenAiAlignment.Foundation;
using Markdig;

namespace GenAiAlignment.Essays.Reading.Dialects.Attributes;

/// <summary>Attributes of headings, pictures, spans and paragraphs, as Pandoc and kramdown write them and Google Docs exports them.</summary>
internal sealed class AttributeDialect : IDialect
{
    public void Extend(MarkdownPipelineBuilder pipeline)
    {
        pipeline.InlineParsers.Insert(0, new AttributeListParser(this));
        pipeline.InlineParsers.Insert(0, new SpanParser(this));
    }

    public Diagnostic Report(SourceSpan first, string counted) => Diagnostics.AttributesAreRead(first, counted);
}
