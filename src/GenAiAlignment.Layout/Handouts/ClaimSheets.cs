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
internal sealed class ClaimSheets
{
    /// <summary>In points: the largest that needs no more pages than the smallest is taken.</summary>
    private static readonly ImmutableArray<double> Sizes = [12, 11.5, 11, 10.5, 10, 9.5, 9];

    private static readonly Length LeastSlideColumn = Length.FromPoints(60);
    private static readonly Length SlideColumnGap = Length.FromPoints(8);
    private static readonly CharacterStyle Title = new(FontSlot.Heading, 22, ThemeColour.Text) { IsBold = true };
    private static readonly CharacterStyle Heading = new(FontSlot.Heading, 13, ThemeColour.Text) { IsBold = true };

    private readonly LaidOutDeck deck;
    private readonly PaperText text;
    private readonly double size;
    private readonly CharacterStyle claimStyle;
    private readonly CharacterStyle relationStyle;
    private readonly Length slideColumn;
    private readonly SheetBuilder sheets = new();
    private readonly ColumnFiller column;

    private ClaimSheets(LaidOutDeck deck, PaperPages pages, PaperText text, double size)
    {
        this.deck = deck;
        this.text = text;
        this.size = size;
        claimStyle = new CharacterStyle(FontSlot.Body, size, ThemeColour.Text);
        relationStyle = claimStyle with { IsItalic = true, Colour = ThemeColour.Accent };
        slideColumn = Length.Max(LeastSlideColumn, text.WidthOf(deck.Talk.Labels.Slide(deck.Slides.Length), claimStyle) + SlideColumnGap);
        column = new ColumnFiller(text.Typesetter, () =>
        {
            sheets.Start(sheets.Count == 0 ? null : new RunningHead(null));
            Bounds body = pages.BodyOf(sheets.Count);
            return body with { X = text.IsRightToLeft ? body.X + slideColumn : body.X, Width = body.Width - slideColumn };
        });
    }

    public static ImmutableArray<PaperSheet> Compose(LaidOutDeck deck, PaperPages pages, PaperText text)
    {
        ImmutableArray<PaperSheet> fewest = new ClaimSheets(deck, pages, text, Sizes[^1]).Compose();
        return Sizes
            .Select(size => new ClaimSheets(deck, pages, text, size).Compose())
            .FirstOrDefault(sheets => sheets.Length <= fewest.Length, fewest);
    }

    private ImmutableArray<PaperSheet> Compose()
    {
        column.StartPage();
        Add(Plain(deck.Talk.Title.PlainText, Title) with { SpaceAfter = Length.FromPoints(10) });
        foreach (IGrouping<string?, LaidOutSlide> section in deck.Slides
            .Where(slide => slide.Slide is ClaimSlide && slide.Part == 1)
            .GroupBy(slide => slide.Slide.Section?.Title.PlainText))
        {
            if (section.Key is { } name)
            {
                AddHeading(name);
            }

            foreach (LaidOutSlide slide in section)
            {
                AddClaim(slide, (ClaimSlide)slide.Slide);
            }
        }

        return [.. sheets.Sheets];
    }

    private void AddHeading(string name)
    {
        TextItem heading = Add(Plain(name, Heading) with
        {
            SpaceBefore = Length.FromPoints(size * 1.5),
            SpaceAfter = Length.FromPoints(size * 0.5),
            KeptBelow = Length.FromPoints(size * 4),
        });
        sheets.StartSection(name, heading.Bounds.Y);
    }

    /// <summary>In front of what the author did not number.</summary>
    private const string KeySentenceMark = "–";

    private void AddClaim(LaidOutSlide slide, ClaimSlide claim)
    {
        Length indent = Length.FromPoints(size * 2.2);
        TextItem first = Add(new ParagraphPiece(new TextParagraph(SpansOf(claim), new ParagraphStyle
        {
            Indent = indent,
            FirstLineIndent = -indent,
            LineSpacingPercent = PaperText.RunningLeading,
            Bullet = new Bullet(claim.ClaimNumber?.ToString(CultureInfo.InvariantCulture) ?? KeySentenceMark, ThemeColour.Accent, claim.ClaimNumber),
        }))
        {
            SpaceBefore = Length.FromPoints(size * 0.55),
        });
        // On the claim's own first line: both lines have the same size, so the same baseline.
        sheets.Add(text.Item(
            new Bounds(text.IsRightToLeft ? first.Bounds.X - slideColumn : first.Bounds.Right, first.Bounds.Y, slideColumn, Length.FromPoints(size * 1.4)),
            new TextParagraph(
                [new TextSpan(deck.Talk.Labels.Slide(slide.Number), claimStyle with { Colour = ThemeColour.Muted })],
                new ParagraphStyle { Alignment = TextAlignment.Trailing, LineSpacingPercent = PaperText.RunningLeading })));
    }

    private ImmutableArray<TextSpan> SpansOf(ClaimSlide claim) => claim.Opposition is { } parts
        ?
        [
            .. InlineSpans.From(parts.Subject, claimStyle, ThemeColour.Text),
            new TextSpan(" ", claimStyle),
            .. InlineSpans.From(parts.Relation, relationStyle, ThemeColour.Accent),
            new TextSpan(" ", claimStyle),
            .. InlineSpans.From(parts.Object, claimStyle, ThemeColour.Text),
        ]
        : InlineSpans.From(claim.Title, claimStyle, ThemeColour.Text);

    /// <returns>The first part of what was placed; short texts have no other.</returns>
    private TextItem Add(ParagraphPiece piece)
    {
        TextItem? first = null;
        foreach (TextItem part in column.Add(piece).Cast<TextItem>())
        {
            sheets.Add(part);
            first ??= part;
        }

        return first ?? throw new InvalidOperationException("A paragraph has no lines.");
    }

    private static ParagraphPiece Plain(string words, CharacterStyle style) =>
        new(new TextParagraph([new TextSpan(words, style)], new ParagraphStyle()));
}
