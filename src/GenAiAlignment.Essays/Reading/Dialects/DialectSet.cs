using System.Collections.Immutable;
using GenAiAlignment.Essays.Reading.Dialects.Alerts;
using GenAiAlignment.Essays.Reading.Dialects.Attributes;
using GenAiAlignment.Essays.Reading.Dialects.Contents;
using GenAiAlignment.Essays.Reading.Dialects.EmojiNames;
using GenAiAlignment.Essays.Reading.Dialects.Mdx;
using GenAiAlignment.Essays.Reading.Dialects.Notes;
using GenAiAlignment.Essays.Reading.Dialects.Obsidian;
using GenAiAlignment.Essays.Reading.Dialects.Templates;
using Markdig;

namespace GenAiAlignment.Essays.Reading.Dialects;

/// <summary>All dialects that are read.</summary>
internal static class DialectSet
{
    /// <summary>Parsers of those further down are asked first.</summary>
    private static readonly ImmutableArray<IDialect> All =
    [
        new MdxDialect(), new LiquidDialect(), new HugoDialect(), new AttributeDialect(), new NoteDialect(), new ObsidianDialect(), new AlertDialect(), new EmojiNameDialect(),
        new ContentsDialect(),
    ];

    public static MarkdownPipelineBuilder UseDialects(this MarkdownPipelineBuilder pipeline)
    {
        foreach (IDialect dialect in All)
        {
            dialect.Extend(pipeline);
        }

        return pipeline;
    }
}
