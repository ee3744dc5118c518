using System.Collections.Immutable;
using System.Globalization;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Talks.Slides;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;
using GenAiAlignment.Themes.Layouts;

namespace GenAiAlignment.Layout.Arranging;

/// <summary>What the body of a slide says, as paragraphs of a size.</summary>
internal sealed class BodyText(ThemeFrame frame, bool isInverse)
{
    private const double ListIndentInEms = 1.3;
    private const double NestedSpaceShare = 0.4;

    public ImmutableArray<TextParagraph> Of(Slide slide, double size) => slide switch
    {
        AgendaSlide agenda => [.. agenda.Sections.Select((section, index) => Entry(section.Title, size, index, Numbered(section.Number)))],
        PointsSlide points => [.. points.Points.Select((point, index) => Entry(point, size, index, null))],
        ContentSlide content => [.. content.Blocks.SelectMany(block => Paragraphs(block, size, 0)).Select(First)],
        _ => [],
    };

    private Bullet? Numbered(int number) => frame.NumberColour is { } colour
        ? new Bullet(number.ToString(CultureInfo.InvariantCulture), LayoutColours.On(colour, isInverse), number)
        : null;

    private TextParagraph Entry(InlineText text, double size, int index, Bullet? bullet) => First(
        new TextParagraph(Spans(text, Plain(size)), Styled(size) with
        {
            Indent = frame.ItemIndent,
            FirstLineIndent = -frame.ItemIndent,
            Bullet = bullet,
        }),
        index);

    private static TextParagraph First(TextParagraph paragraph, int index) =>
        index > 0 ? paragraph : paragraph with { Style = paragraph.Style with { SpaceBefore = Length.Zero } };

    private IEnumerable<TextParagraph> Paragraphs(Block block, double size, int level) => block switch
    {
        ParagraphBlock paragraph => [Text(paragraph.Text, size, level)],
        HeadingBlock heading => [new TextParagraph(Spans(heading.Text, Plain(size) with { IsBold = true }), Styled(size), level)],
        QuoteBlock quote => quote.Blocks.SelectMany(inner => Paragraphs(inner, size, level)).Select(Italic),
        ListBlock list => list.Items.SelectMany((item, index) => Item(list, item, index, size, level)),
        DefinitionListBlock list => list.Definitions.SelectMany(definition => Definition(definition, size, level)),
        CodeBlock code => Code(code.Code, size),
        MathematicsBlock mathematics => Code(mathematics.Source, size),
        HtmlBlock { Text.Length: > 0 } html => [Text(new InlineText([new InlineRun(html.Text, InlineStyle.None, null, html.Span)]), size, level)],
        FootnoteBlock note => note.Blocks.SelectMany(inner => Paragraphs(inner, size, level)),
        _ => [],
    };

    private IEnumerable<TextParagraph> Item(ListBlock list, ListItem item, int index, double size, int level)
    {
        bool isFirst = true;
        foreach (Block block in item.Blocks)
        {
            bool isNested = block is ListBlock;
            foreach (TextParagraph paragraph in Paragraphs(block, size, isNested ? level + 1 : level))
            {
                yield return isNested ? paragraph : Hanging(paragraph, size, level, isFirst ? Sign(list, item, index) : null);
                isFirst = false;
            }
        }
    }

    private static TextParagraph Hanging(TextParagraph paragraph, double size, int level, Bullet? bullet)
    {
        Length indent = Length.FromPoints(size * ListIndentInEms);
        return paragraph with
        {
            Level = Math.Min(level, 8),
            Style = paragraph.Style with
            {
                Indent = indent * (level + 1),
                FirstLineIndent = bullet is null ? Length.Zero : -indent,
                Bullet = bullet,
                SpaceBefore = level == 0 && bullet is not null ? paragraph.Style.SpaceBefore : paragraph.Style.SpaceBefore * NestedSpaceShare,
            },
        };
    }

    private Bullet Sign(ListBlock list, ListItem item, int index)
    {
        ThemeColour colour = LayoutColours.On(ThemeColour.Accent, isInverse);
        if (item.IsChecked is { } done)
        {
            return new Bullet(done ? "✓" : "–", colour);
        }

        return list.FirstNumber is { } first
            ? new Bullet(string.Create(CultureInfo.InvariantCulture, $"{first + index}."), colour, first + index)
            : new Bullet("•", colour);
    }

    private IEnumerable<TextParagraph> Definition(Definition definition, double size, int level)
    {
        foreach (InlineText term in definition.Terms)
        {
            yield return new TextParagraph(Spans(term, Plain(size) with { IsBold = true }), Styled(size), level);
        }

        foreach (TextParagraph paragraph in definition.Blocks.SelectMany(block => Paragraphs(block, size, level)))
        {
            yield return Hanging(paragraph, size, level, null);
        }
    }

    /// <summary>A paragraph for each line, so that code can go on over slides.</summary>
    private IEnumerable<TextParagraph> Code(string code, double size) => code.Split('\n').Select((line, index) => new TextParagraph(
        [new TextSpan(line.Length == 0 ? " " : line.Replace("\t", "    ", StringComparison.Ordinal), Plain(size) with { Font = FontSlot.Mono })],
        index == 0 ? Styled(size) : Styled(size) with { SpaceBefore = Length.Zero }));

    private TextParagraph Text(InlineText text, double size, int level) => new(Spans(text, Plain(size)), Styled(size), level);

    private static TextParagraph Italic(TextParagraph paragraph) => paragraph with
    {
        Spans = [.. paragraph.Spans.Select(span => span with { Style = span.Style with { IsItalic = !span.Style.IsItalic } })],
    };

    private ImmutableArray<TextSpan> Spans(InlineText text, CharacterStyle style) =>
        InlineSpans.From(text, style, LayoutColours.On(ThemeColour.Link, isInverse));

    private CharacterStyle Plain(double size) => FrameStyles.Character(frame.Style, size, isInverse);

    /// <summary>The space between items shrinks with the text.</summary>
    private ParagraphStyle Styled(double size) => FrameStyles.Paragraph(frame) with
    {
        Indent = Length.Zero,
        FirstLineIndent = Length.Zero,
        SpaceBefore = frame.ItemSpace * (size / frame.Style.Sizes[0]),
    };
}
