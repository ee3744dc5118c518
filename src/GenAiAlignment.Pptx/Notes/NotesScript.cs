using System.Collections.Immutable;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Pptx.Notes;

/// <summary>What the speaker sees: the script as the essay has it, between cues that are small, slanted and muted.</summary>
internal sealed class NotesScript(PartContext part)
{
    private readonly NotesRuns runs = new(part);
    private readonly List<A.Paragraph> paragraphs = [];

    public IEnumerable<A.Paragraph> Paragraphs(LaidOutSlide slide)
    {
        TalkLabels labels = part.Deck.Deck.Talk.Labels;
        Cues cues = slide.Slide.Notes.Cues;
        if (slide.Part > 1)
        {
            AddCue(FormattableString.Invariant($"{labels.Continued} ({slide.Part} / {slide.PartCount})"));
            return paragraphs;
        }

        if (cues.Time > TimeSpan.Zero)
        {
            AddCue(labels.Time(cues.Time));
        }

        if (cues.Previous is { } previous)
        {
            AddCue(labels.Previous(previous.PlainText));
        }

        AddBlocks(slide.Slide.Notes.Script, 0);
        if (cues.Next is { } next)
        {
            AddCue(labels.Next(next.PlainText));
        }

        if (paragraphs.Count == 0)
        {
            AddCue(slide.Slide.Title.PlainText);
        }

        return paragraphs;
    }

    private void AddCue(string text) => paragraphs.Add(new A.Paragraph(runs.Cue(text)));

    private void AddBlocks(ImmutableArray<Block> blocks, int level)
    {
        foreach (Block block in blocks)
        {
            AddBlock(block, level);
        }
    }

    private void AddBlock(Block block, int level)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                Add(paragraph.Text, level);
                break;
            case HeadingBlock heading:
                Add(heading.Text, level, InlineStyle.Strong);
                break;
            case ListBlock list:
                AddList(list, level);
                break;
            case QuoteBlock quote:
                AddBlocks(quote.Blocks, level + 1);
                break;
            case CodeBlock code:
                Add(NotesRuns.Plain(code.Code, InlineStyle.Code, code.Span), level);
                break;
            case MathematicsBlock mathematics:
                Add(NotesRuns.Plain(mathematics.Source, InlineStyle.Mathematics, mathematics.Span), level);
                break;
            case TableBlock table:
                AddTable(table, level);
                break;
            case PictureBlock picture:
                Add(picture.Caption.IsEmpty ? NotesRuns.Plain(picture.AlternativeText, InlineStyle.Emphasis, picture.Span) : picture.Caption, level);
                break;
            case FootnoteBlock footnote:
                AddBlocks(footnote.Blocks, level + 1);
                break;
            case DefinitionListBlock definitions:
                AddDefinitions(definitions, level);
                break;
            case HtmlBlock html:
                Add(NotesRuns.Plain(html.Text, InlineStyle.None, html.Span), level);
                break;
            case ThematicBreakBlock:
                // Nothing is said where the essay pauses.
                break;
            default:
                throw new InvalidOperationException($"No notes for {block}.");
        }
    }

    private void Add(InlineText text, int level, InlineStyle style = InlineStyle.None)
    {
        if (!text.IsEmpty)
        {
            paragraphs.Add(NotesParagraphs.Indented(level, runs.Of(text, style)));
        }
    }

    private void AddList(ListBlock list, int level)
    {
        foreach (ListItem item in list.Items)
        {
            int first = paragraphs.Count;
            AddBlocks(item.Blocks, level + 1);
            if (paragraphs.Count > first)
            {
                NotesParagraphs.MarkAsItem(paragraphs[first], list.FirstNumber, item.IsChecked);
            }
        }
    }

    private void AddTable(TableBlock table, int level)
    {
        AddRow(table.Header, level, InlineStyle.Strong);
        foreach (ImmutableArray<InlineText> row in table.Rows)
        {
            AddRow(row, level, InlineStyle.None);
        }
    }

    private void AddRow(ImmutableArray<InlineText> cells, int level, InlineStyle style) =>
        paragraphs.Add(NotesParagraphs.Indented(level, runs.Row(cells, style)));

    private void AddDefinitions(DefinitionListBlock definitions, int level)
    {
        foreach (Definition definition in definitions.Definitions)
        {
            foreach (InlineText term in definition.Terms)
            {
                Add(term, level, InlineStyle.Strong);
            }

            AddBlocks(definition.Blocks, level + 1);
        }
    }
}
