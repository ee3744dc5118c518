using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Arranging;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Slides;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Layout.Handouts;

/// <summary>The essay as an article, each slide small beside the paragraph that leads to it.</summary>
internal sealed class ReadingSheets(SmallSlides slides, PaperPages pages, PaperText text)
{
    private const double TextSize = 11;

    private static readonly Length SlideColumn = Length.FromPoints(134);
    private static readonly Length Gap = Length.FromPoints(20);
    private static readonly Length CaptionHeight = Length.FromPoints(12);
    private static readonly CharacterStyle Running = new(FontSlot.Body, TextSize, ThemeColour.Text);
    private static readonly CharacterStyle Heading = new(FontSlot.Heading, 16, ThemeColour.Text) { IsBold = true };
    private static readonly CharacterStyle Title = new(FontSlot.Heading, 26, ThemeColour.Text) { IsBold = true };
    private static readonly CharacterStyle Subtitle = new(FontSlot.Body, 13, ThemeColour.Muted) { IsItalic = true };

    private readonly SheetBuilder sheets = new();
    private readonly BlockText running = new(new BlockStyle(Running) { SpaceBefore = Length.FromPoints(6), ShowsAddresses = true });
    private string? section;
    private Length slidesEnd;

    public IEnumerable<PaperSheet> Compose()
    {
        ColumnFiller column = new(text.Typesetter, () =>
        {
            sheets.Start(section);
            slidesEnd = Length.Zero;
            Bounds body = pages.BodyOf(sheets.Count);
            return body with { X = body.X + SlideColumn + Gap, Width = body.Width - SlideColumn - Gap };
        });
        column.StartPage();
        AddTitle(column);
        foreach (LaidOutSlide slide in slides.Deck.Slides)
        {
            AddSlide(column, slide);
        }

        return sheets.Sheets;
    }

    private void AddTitle(ColumnFiller column)
    {
        Talk talk = slides.Deck.Talk;
        Add(column, Paragraph(talk.Title.PlainText, Title, Length.Zero), Length.FromPoints(40));
        if (!talk.Subtitle.IsEmpty)
        {
            Add(column, Paragraph(talk.Subtitle.PlainText, Subtitle, Length.FromPoints(4)), default);
        }

        column.Skip(Length.FromPoints(14));
    }

    /// <summary>A slide in the margin, and beside it what is said with it.</summary>
    private void AddSlide(ColumnFiller column, LaidOutSlide slide)
    {
        Length height = (SlideColumn * slides.Ratio) + CaptionHeight;
        bool startsSection = slide.Slide is SectionSlide && slide.Part == 1;
        if (startsSection)
        {
            section = slide.Slide.Section?.Title.PlainText;
            column.Skip(Length.FromPoints(16));
        }

        column.MoveTo(slidesEnd);
        if (column.Left < height)
        {
            column.StartPage();
        }

        sheets.AddRange(Small(slide, column.Y));
        slidesEnd = column.Y + height + Length.FromPoints(6);
        if (startsSection)
        {
            Add(column, new TextParagraph(InlineSpans.From(slide.Slide.Title, Heading, ThemeColour.Text), new ParagraphStyle()), Length.FromPoints(TextSize * 3));
        }

        if (slide.Part == 1)
        {
            AddScript(column, slide.Slide);
        }
    }

    private void AddScript(ColumnFiller column, Slide slide)
    {
        foreach (Block block in slide.Notes.Script)
        {
            foreach (TextParagraph paragraph in running.Of([block]))
            {
                bool isClaim = slide is ClaimSlide && block.Span == slide.Span;
                TextParagraph shown = isClaim ? Bold(paragraph) : paragraph;
                Add(column, shown with { Style = shown.Style with { SpaceBefore = Length.FromPoints(6) } }, default);
            }
        }
    }

    private IEnumerable<SceneItem> Small(LaidOutSlide slide, Length y)
    {
        Bounds body = pages.BodyOf(sheets.Count);
        Bounds caption = new(body.X, y + (SlideColumn * slides.Ratio) + Length.FromPoints(1), SlideColumn, CaptionHeight);
        return
        [
            .. slides.Draw(slide, new Position(body.X, y), SlideColumn),
            text.Line(caption, slides.Deck.Talk.Labels.Slide(slide.Number), PaperText.Small with { Size = 7.5 }),
        ];
    }

    private void Add(ColumnFiller column, TextParagraph paragraph, Length keepWithNext)
    {
        foreach (TextItem part in column.Add(paragraph, keepWithNext))
        {
            sheets.Add(part);
        }
    }

    private static TextParagraph Bold(TextParagraph paragraph) => paragraph with
    {
        Spans = [.. paragraph.Spans.Select(span => span with { Style = span.Style with { IsBold = true } })],
    };

    private static TextParagraph Paragraph(string words, CharacterStyle style, Length before) =>
        new([new TextSpan(words, style)], new ParagraphStyle { SpaceBefore = before });
}
