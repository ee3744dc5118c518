using GenAiAlignment.Foundation;
using Markdig;

namespace GenAiAlignment.Essays.Reading.Dialects.EmojiNames;

/// <summary>Names of emoji between colons, such as <c>:rocket:</c>.</summary>
internal sealed class EmojiNameDialect : IDialect
{
    public void Extend(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new EmojiNameParser(this));

    public Diagnostic Report(SourceSpan first, string counted) => Diagnostics.EmojiNamesAreRead(first, counted);
}
