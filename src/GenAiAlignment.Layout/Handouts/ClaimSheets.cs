using System.Collections.Immutable;
using System.Globalization;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Arranging;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Talks.Slides;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Layout.Handouts;

/// <summary>The talk on a sheet: all claims by section, numbered, with the slides they stand on.</summary>
internal sealed class ClaimSheets(LaidOutDeck deck, PaperPages pages, PaperText text)
{
    private const double ClaimSize = 10.5;

    private static readonly Length NumberColumn = Length.FromPoints(24);
    private static readonly Length SlideColumn = Length.FromPoints(56);
    private static readonly CharacterStyle Claim = new(FontSlot.Body, ClaimSize, ThemeColour.Text);
    private static readonly CharacterStyle Relation = Claim with { IsItalic = true, Colour = ThemeColour.Accent };
    private static readonly CharacterStyle Heading = new(FontSlot.Heading, 13, ThemeColour.Text) { IsBold = true };
    private static readonly CharacterStyle Title = new(FontSlot.Heading, 20, ThemeColour.Text) { IsBold = true };

    public IEnumerable<PaperSheet> Compose()
    {
        SheetBuilder sheets = new();
        ColumnFiller column = new(text.Typesetter, () =>
        {
            sheets.Start(null);
            Bounds body = pages.BodyOf(sheets.Count);
            return body with { Width = body.Width - SlideColumn };
        });
        column.StartPage();
        Add(sheets, column, Paragraph(deck.Talk.Title.PlainText, Title, Length.Zero));
        foreach (var section in deck.Slides.Where(slide => slide.Slide is ClaimSlide && slide.Part == 1).GroupBy(slide => slide.Slide.Section))
        {
            if (section.Key is { } named)
            {
                Add(sheets, column, Paragraph(named.Title.PlainText, Heading, Length.FromPoints(12)), Length.FromPoints(ClaimSize * 3));
            }

            foreach (LaidOutSlide slide in section)
            {
                AddClaim(sheets, column, slide, (ClaimSlide)slide.Slide);
            }
        }

        return sheets.Sheets;
    }

    private void AddClaim(SheetBuilder sheets, ColumnFiller column, LaidOutSlide slide, ClaimSlide claim)
    {
        TextParagraph paragraph = new(SpansOf(claim), new ParagraphStyle
        {
            Indent = NumberColumn,
            FirstLineIndent = -NumberColumn,
            SpaceBefore = Length.FromPoints(5),
            Bullet = new Bullet(claim.ClaimNumber.ToString(CultureInfo.InvariantCulture), ThemeColour.Accent, claim.ClaimNumber),
        });
        TextItem[] parts = [.. Add(sheets, column, paragraph)];
        Bounds first = parts[0].Bounds;
        Bounds beside = new(first.Right, first.Y, SlideColumn, Length.FromPoints(ClaimSize * 1.2));
        sheets.Add(text.Line(beside, deck.Talk.Labels.Slide(slide.Number), PaperText.Small, TextAlignment.Trailing));
    }

    private static ImmutableArray<TextSpan> SpansOf(ClaimSlide claim) => claim.Opposition is { } parts
        ?
        [
            .. InlineSpans.From(parts.Subject, Claim, ThemeColour.Text),
            new TextSpan(" ", Claim),
            .. InlineSpans.From(parts.Relation, Relation, ThemeColour.Accent),
            new TextSpan(" ", Claim),
            .. InlineSpans.From(parts.Object, Claim, ThemeColour.Text),
        ]
        : InlineSpans.From(claim.Title, Claim, ThemeColour.Text);

    private static TextItem[] Add(SheetBuilder sheets, ColumnFiller column, TextParagraph paragraph, Length keepWithNext = default)
    {
        List<TextItem> parts = [];
        foreach (TextItem part in column.Add(paragraph, keepWithNext))
        {
            sheets.Add(part);
            parts.Add(part);
        }

        return [.. parts];
    }

    private static TextParagraph Paragraph(string words, CharacterStyle style, Length before) =>
        new([new TextSpan(words, style)], new ParagraphStyle { SpaceBefore = before });
}
