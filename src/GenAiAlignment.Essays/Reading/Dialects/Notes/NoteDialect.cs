using GenAiAlignment.Foundation;
using Markdig;

namespace GenAiAlignment.Essays.Reading.Dialects.Notes;

/// <summary>Notes and citations as Pandoc writes them, and footnotes that are defined where they should not be, or nowhere.</summary>
internal sealed class NoteDialect : IDialect
{
    public void Extend(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new NestedNoteParser());
        pipeline.InlineParsers.Insert(0, new InlineNoteParser(this));
        pipeline.InlineParsers.Insert(0, new CitationParser(this));
        pipeline.InlineParsers.Insert(0, new UndefinedNoteParser());
    }

    public Diagnostic Report(SourceSpan first, string counted) => Diagnostics.NotesAreRead(first, counted);
}
