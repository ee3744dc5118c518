using System.Text.RegularExpressions;
using Markdig.Extensions.Footnotes;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GenAiAlignment.Essays.Reading.Dialects.Notes;

/// <summary>Reads the definition of a footnote where Markdig expects none: inside a list, a quotation or, where an editor indented it, another footnote.</summary>
internal sealed partial class NestedNoteParser : BlockParser
{
    public NestedNoteParser() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        ContainerBlock container = processor.GetCurrentContainerOpened();
        bool isNested = container is not (MarkdownDocument or FootnoteGroup) || (container is FootnoteGroup && container.LastChild is NestedNote);
        if (!isNested || processor.IsCodeIndent || processor.PeekChar(1) != '^' || Definition().Match(processor.Line.ToString()) is not { Success: true } match
            || processor.Document.ContainsLinkReferenceDefinition(match.Groups["label"].Value))
        {
            return BlockState.None;
        }

        string label = match.Groups["label"].Value;
        NestedNote note = AddedNotes.Add(processor.Document, new NestedNote(this), label);
        note.Span = new SourceSpan(processor.Start, processor.Line.End);
        processor.Document.SetLinkReferenceDefinition(label, new FootnoteLinkReferenceDefinition(note) { Label = label, CreateLinkInline = Link, Span = note.Span }, true);
        processor.GoToColumn(processor.Column + match.Length);
        processor.NewBlocks.Push(note);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.ContinueDiscard;
        }

        if (!processor.IsCodeIndent)
        {
            return BlockState.None;
        }

        processor.GoToCodeIndent();
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    private static FootnoteLink Link(InlineProcessor processor, LinkReferenceDefinition definition, Inline? child) =>
        new(((FootnoteLinkReferenceDefinition)definition).Footnote);

    [GeneratedRegex(@"^\[(?<label>\^[^\]\[]+)\]:[ \t]*", RegexOptions.CultureInvariant)]
    private static partial Regex Definition();
}
