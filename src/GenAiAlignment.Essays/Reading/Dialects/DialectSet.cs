using System.Collections.Immutable;
using GenAiAlignment.Essays.Reading.Dialects.Alerts;
using GenAiAlignment.Essays.Reading.Dialects.Obsidian;
using Markdig;

namespace GenAiAlignment.Essays.Reading.Dialects;

/// <summary>All dialects that are read.</summary>
internal static class DialectSet
{
    private static readonly ImmutableArray<IDialect> All = [new ObsidianDialect(), new AlertDialect()];

    public static MarkdownPipelineBuilder UseDialects(this MarkdownPipelineBuilder pipeline)
    {
        foreach (IDialect dialect in All)
        {
            dialect.Extend(pipeline);
        }

        return pipeline;
    }
}
