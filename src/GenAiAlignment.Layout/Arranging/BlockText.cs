using System.Collections.Immutable;
using System.Globalization;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Layout.Arranging;

/// <summary>Turns an essay's blocks into paragraphs of text. What is no text is named: a picture by its alternative text, a table row by row.</summary>
public sealed class BlockText(BlockStyle style)
{
    private const double ListIndentInEms = 1.3;
    private const double NestedSpaceShare = 0.4;

    // What PowerPoint has; deeper ones stand as far in as this, or there would be no room left for text.
    private const int DeepestLevel = 8;
    private const string Dashes = "—–―-";

    public ImmutableArray<TextParagraph> Of(IEnumerable<Block> blocks) => [.. blocks.SelectMany(block => Paragraphs(block, 0)).Select(First)];

    public TextParagraph Of(InlineText text) => new(Spans(text, style.Text), Plain);

    private ParagraphStyle Plain => new()
    {
        Alignment = style.Alignment,
        LineSpacingPercent = style.LineSpacingPercent,
        SpaceBefore = style.SpaceBefore,
    };

    private static TextParagraph First(TextParagraph paragraph, int index) =>
        index > 0 ? paragraph : paragraph with { Style = paragraph.Style with { SpaceBefore = Length.Zero } };

    private IEnumerable<TextParagraph> Paragraphs(Block block, int level) => block switch
    {
        ParagraphBlock paragraph => [Of(paragraph.Text)],
        HeadingBlock heading => [new TextParagraph(Spans(heading.Text, style.Text with { IsBold = true }), Plain)],
        QuoteBlock quote => Quote(quote, level),
        AlertBlock alert => Alert(alert, level),
        ListBlock list => list.Items.SelectMany((item, index) => Item(list, item, index, level)),
        DefinitionListBlock list => list.Definitions.SelectMany(definition => Definition(definition, level)),
        CodeBlock code => Code(code.Code),
        MathematicsBlock { Text.IsEmpty: false } formula => [Of(formula.Text)],
        MathematicsBlock mathematics => Code(mathematics.Source),
        HtmlBlock { Text.Length: > 0 } html => [Text(html.Text)],
        FootnoteBlock note => Footnote(note, level),
        PictureBlock { IsNamed: true } picture => [Text($"[{(picture.Caption.IsEmpty ? picture.AlternativeText : picture.Caption.PlainText)}]")],
        TableBlock table => table.Rows.Insert(0, table.Header).Select(row => Text(string.Join("  |  ", row.Select(cell => cell.PlainText)))),
        _ => [],
    };

    private IEnumerable<TextParagraph> Item(ListBlock list, ListItem item, int index, int level)
    {
        bool isFirst = true;
        foreach (Block block in item.Blocks)
        {
            bool isNested = block is ListBlock;
            foreach (TextParagraph paragraph in Paragraphs(block, isNested ? level + 1 : level))
            {
                yield return isNested ? paragraph : Hanging(isFirst ? WithoutLeadingSpace(paragraph) : paragraph, level, isFirst ? Sign(list, item, index) : null);
                isFirst = false;
            }
        }
    }

    /// <summary>What stood between a task's box and its text.</summary>
    private static TextParagraph WithoutLeadingSpace(TextParagraph paragraph) => paragraph.Spans is [var first, .. var others]
        ? paragraph with { Spans = [first with { Text = first.Text.TrimStart(' ') }, .. others] }
        : paragraph;

    private TextParagraph Hanging(TextParagraph paragraph, int level, Bullet? bullet)
    {
        Length indent = Length.FromPoints(style.Text.Size * ListIndentInEms);
        return paragraph with
        {
            Level = Math.Min(level, DeepestLevel),
            Style = paragraph.Style with
            {
                Indent = indent * (Math.Min(level, DeepestLevel) + 1),
                FirstLineIndent = bullet is null ? Length.Zero : -indent,
                Bullet = bullet,
                SpaceBefore = level == 0 && bullet is not null ? paragraph.Style.SpaceBefore : paragraph.Style.SpaceBefore * NestedSpaceShare,
            },
        };
    }

    private Bullet Sign(ListBlock list, ListItem item, int index)
    {
        if (item.IsChecked is { } done)
        {
            return new Bullet(done ? "☑" : "☐", style.Sign);
        }

        return list.FirstNumber is { } first
            ? new Bullet(string.Create(CultureInfo.InvariantCulture, $"{first + index}."), style.Sign, first + index)
            : new Bullet("•", style.Sign);
    }

    private IEnumerable<TextParagraph> Definition(Definition definition, int level)
    {
        foreach (InlineText term in definition.Terms)
        {
            yield return new TextParagraph(Spans(term, style.Text with { IsBold = true }), Plain);
        }

        foreach (TextParagraph paragraph in definition.Blocks.SelectMany(block => Paragraphs(block, level)))
        {
            yield return Hanging(paragraph, level, null);
        }
    }

    private IEnumerable<TextParagraph> Footnote(FootnoteBlock note, int level)
    {
        Bullet? number = note.Number < 0 ? null : new Bullet(string.Create(CultureInfo.InvariantCulture, $"{note.Number}"), style.Sign);
        return note.Blocks.SelectMany(block => Paragraphs(block, level)).Select((paragraph, index) => Hanging(paragraph, level, index == 0 ? number : null));
    }

    /// <summary>A paragraph for each line, so that code can go on over slides and pages.</summary>
    private IEnumerable<TextParagraph> Code(string code) => code.Split('\n').Select((line, index) => new TextParagraph(
        [new TextSpan(line.Length == 0 ? " " : line.Replace("\t", "    ", StringComparison.Ordinal), style.Text with { Font = FontSlot.Mono })],
        index == 0 ? Plain : Plain with { SpaceBefore = Length.Zero }));

    private TextParagraph Text(string text) => new([new TextSpan(text, style.Text)], Plain);

    /// <summary>A quotation is set in italics and from the leading edge; who said it, on a last line that a dash opens, is not part of it.</summary>
    private IEnumerable<TextParagraph> Quote(QuoteBlock quote, int level)
    {
        Length indent = Length.FromPoints(style.Text.Size * ListIndentInEms);
        TextParagraph[] paragraphs = [.. quote.Blocks.SelectMany(inner => Paragraphs(inner, level))];
        return paragraphs.Select((paragraph, index) =>
        {
            bool isWho = index > 0 && index == paragraphs.Length - 1 && Dashes.Contains(paragraph.PlainText.TrimStart().FirstOrDefault());
            return paragraph with
            {
                Spans = isWho ? paragraph.Spans : [.. paragraph.Spans.Select(span => span with { Style = span.Style with { IsItalic = !span.Style.IsItalic } })],
                Style = paragraph.Style with
                {
                    Indent = Length.Min(paragraph.Style.Indent + indent, indent * (DeepestLevel + 1)),
                    SpaceBefore = isWho ? paragraph.Style.SpaceBefore * NestedSpaceShare : paragraph.Style.SpaceBefore,
                },
            };
        });
    }

    /// <summary>A box is its label, in bold, and what stands in it from the leading edge.</summary>
    private IEnumerable<TextParagraph> Alert(AlertBlock alert, int level)
    {
        Length indent = Length.FromPoints(style.Text.Size * ListIndentInEms);
        TextParagraph label = new(Spans(alert.Title, style.Text with { IsBold = true }), Plain);
        return [label, .. alert.Blocks.SelectMany(inner => Paragraphs(inner, level)).Select(paragraph => paragraph with
        {
            Style = paragraph.Style with { Indent = paragraph.Style.Indent + indent },
        })];
    }

    private ImmutableArray<TextSpan> Spans(InlineText text, CharacterStyle plain)
    {
        ImmutableArray<TextSpan> spans = style.ShowsFootnotes
            ? InlineSpans.WithFootnotes(text, plain, style.Link)
            : InlineSpans.From(text, plain, style.Link);
        return style.ShowsAddresses ? [.. spans.SelectMany(span => WithAddress(span, plain))] : spans;
    }

    /// <summary>A link whose text is not its address already is followed by it.</summary>
    private static IEnumerable<TextSpan> WithAddress(TextSpan span, CharacterStyle plain) =>
        span.Link is null || span.Link.Contains(span.Text, StringComparison.Ordinal) || span.Link.StartsWith('#')
            ? [span]
            : [span, new TextSpan($" ({span.Link})", plain)];
}
