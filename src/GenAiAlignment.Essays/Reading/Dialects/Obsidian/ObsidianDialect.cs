using GenAiAlignment.Foundation;
using Markdig;

namespace GenAiAlignment.Essays.Reading.Dialects.Obsidian;

/// <summary>Notes as Obsidian writes them: links and embeds in double brackets, comments between percent signs, block ids, tags.</summary>
internal sealed class ObsidianDialect : IDialect
{
    public void Extend(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new CommentLinesParser());
        pipeline.InlineParsers.Insert(0, new WikilinkParser(this));
        pipeline.InlineParsers.Insert(0, new CommentParser(this));
        pipeline.InlineParsers.Insert(0, new BlockIdParser(this));
        pipeline.InlineParsers.Insert(0, new TagParser(this));
    }

    public Diagnostic Report(SourceSpan first, string counted) => Diagnostics.ObsidianIsRead(first, counted);
}
