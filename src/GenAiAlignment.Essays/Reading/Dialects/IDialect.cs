using GenAiAlignment.Foundation;
using Markdig;

namespace GenAiAlignment.Essays.Reading.Dialects;

/// <summary>What another program reads in Markdown, and CommonMark takes for text.</summary>
internal interface IDialect
{
    /// <summary>Adds the parsers of its marks, each before those of Markdown that would take the mark for something else.</summary>
    void Extend(MarkdownPipelineBuilder pipeline);

    /// <summary>The one message about all of its marks in an essay.</summary>
    /// <param name="first">Where the first stands.</param>
    /// <param name="counted">How many of each kind there are, and what became of them.</param>
    Diagnostic Report(SourceSpan first, string counted);
}
