using GenAiAlignment.Essays;
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

/// <summary>The essay as an article, each slide small in the margin beside the paragraph that leads to it; footnotes at the end.</summary>
internal sealed class ReadingSheets
{
    private static readonly CharacterStyle Title = new(FontSlot.Heading, 26, ThemeColour.Text) { IsBold = true };
    private static readonly CharacterStyle Subtitle = new(FontSlot.Body, 13, ThemeColour.Muted) { IsItalic = true };
    private static readonly CharacterStyle Heading = new(FontSlot.Heading, 17, ThemeColour.Text) { IsBold = true };
    private static readonly Length Line = Length.FromPoints(15);

    private readonly SmallSlides slides;
    private readonly PaperColumns columns;
    private readonly MarginSlides margin;
    private readonly PaperBlocks blocks;
    private readonly ColumnFiller column;
    private readonly SheetBuilder sheets = new();
    private readonly ILookup<Block, TextRange> claimsOfWholes;
    private readonly List<LaidOutSlide> waiting = [];
    private readonly List<List<(LaidOutSlide Slide, Length Y)>> placed = [];
    private string? section;

    public ReadingSheets(SmallSlides slides, PaperColumns columns, PaperText text, PictureShelf pictures)
    {
        this.slides = slides;
        this.columns = columns;
        margin = new MarginSlides(slides, text);
        blocks = new PaperBlocks(pictures, text.Typesetter, columns.TextOf(1).Width, Length.Zero);
        column = new ColumnFiller(text.Typesetter, StartPage);
        claimsOfWholes = slides.Deck.Slides.Select(slide => slide.Slide).OfType<ClaimSlide>().SelectMany(InWhole)
            .ToLookup(claim => claim.Whole, claim => claim.Range, (IEqualityComparer<Block>)ReferenceEqualityComparer.Instance);
    }

    public IEnumerable<PaperSheet> Compose()
    {
        column.StartPage();
        List<FootnoteBlock> footnotes = [];
        foreach (LaidOutSlide slide in slides.Deck.Slides)
        {
            waiting.Add(slide);
            AddOpening(slide);
            foreach (Block block in slide.Part == 1 ? slide.Slide.Notes.Whole : [])
            {
                if (block is FootnoteBlock footnote)
                {
                    footnotes.Add(footnote);
                }
                else
                {
                    AddBlock(block, slide.Slide);
                }
            }
        }

        if (footnotes.Count > 0)
        {
            Add(blocks.Break());
        }

        foreach (PaperPiece piece in footnotes.OrderBy(note => note.Number > 0 ? note.Number : int.MaxValue).SelectMany(blocks.Of))
        {
            Add(piece);
        }

        PlaceWaiting(column.Y);
        return sheets.Sheets.Select(WithSlides);
    }

    private PaperSheet WithSlides(PaperSheet sheet, int index) => placed[index].Count == 0
        ? sheet
        : sheet with { Items = sheet.Items.AddRange(margin.Place(placed[index], columns.MarginOf(index + 1))) };

    private Bounds StartPage()
    {
        sheets.Start(sheets.Count == 0 ? null : new RunningHead(section));
        placed.Add([]);
        return columns.TextOf(sheets.Count);
    }

    /// <summary>The article's own title, and the headings of sections.</summary>
    private void AddOpening(LaidOutSlide slide)
    {
        if (slide.Part > 1)
        {
            return;
        }

        if (slide.Slide is TitleSlide)
        {
            AddTitle(slides.Deck.Talk);
        }
        else if (slide.Slide is SectionSlide)
        {
            AddHeading(slide.Slide);
        }
        else if (slide.Slide is ClosingSlide { Notes.Whole.IsEmpty: false })
        {
            // What follows the essay's final break is no part of its last section.
            Add(blocks.Break());
        }
    }

    private void AddTitle(Talk talk)
    {
        Add(Plain(talk.Title.PlainText, Title) with { KeptBelow = Line * 3 });
        if (!talk.Subtitle.IsEmpty)
        {
            Add(Plain(talk.Subtitle.PlainText, Subtitle) with { SpaceBefore = Line * 0.4, SpaceAfter = Line * 1.6 });
        }

        string author = string.Join(" · ", new[] { talk.Author, talk.Date }.Where(part => !string.IsNullOrWhiteSpace(part)));
        if (author.Length > 0)
        {
            Add(Plain(author, PaperText.Small) with { SpaceBefore = Line * 0.6, SpaceAfter = Line * 1.6 });
        }

        blocks.Begin();
    }

    private void AddHeading(Slide slide)
    {
        section = slide.Title.PlainText;
        bool isStarted = false;
        ParagraphPiece heading = new(new TextParagraph(InlineSpans.From(slide.Title, Heading, ThemeColour.Text), new ParagraphStyle()))
        {
            SpaceBefore = Line * 1.8,
            SpaceAfter = Line * 0.4,
            KeptBelow = Line * 4,
        };
        Add(heading, item =>
        {
            if (!isStarted)
            {
                sheets.StartSection(slide.Title.PlainText, item.Y);
            }

            isStarted = true;
        });
        blocks.Begin();
    }

    /// <summary>Where a claim stands in the paragraph that the talk divides; nothing for a claim in a paragraph that stays whole.</summary>
    private static IEnumerable<(Block Whole, TextRange Range)> InWhole(ClaimSlide claim) => claim.Place is { Leaf: ParagraphBlock { Part: { } part }, Range: var range }
        ? [(part.Whole, range with { Start = part.Start + range.Start })]
        : [];

    private void AddBlock(Block block, Slide slide)
    {
        if (block is ParagraphBlock { Part: { } part })
        {
            // Here a paragraph that the talk divides is one again, where it begins.
            if (part.Start > 0)
            {
                return;
            }

            block = part.Whole with { Text = claimsOfWholes[part.Whole].Aggregate(part.Whole.Text, (text, range) => text.Restyled(range.Start, range.Length, InlineStyle.Strong)) };
        }

        if (slide is ClaimSlide claim && block is ParagraphBlock paragraph && ReferenceEquals(block, slide.Place?.Leaf))
        {
            Add(blocks.Claim(paragraph, claim));
            return;
        }

        foreach (PaperPiece piece in blocks.Of(block))
        {
            Add(piece);
        }
    }

    private void Add(PaperPiece piece) => Add(piece, _ => { });

    /// <param name="tell">Is told where each part stands.</param>
    private void Add(PaperPiece piece, Action<Position> tell)
    {
        Bounds room = columns.MarginOf(sheets.Count);
        if (placed[^1].Count + waiting.Count > MarginSlides.MostOf(room) && !column.IsAtTop)
        {
            column.StartPage();
        }

        foreach (SceneItem item in column.Add(piece))
        {
            sheets.Add(item);
            Length top = item is TextItem text ? text.Bounds.Y : column.Y;
            PlaceWaiting(top);
            tell(new Position(room.X, top));
        }
    }

    private void PlaceWaiting(Length y)
    {
        placed[^1].AddRange(waiting.Select(slide => (slide, y)));
        waiting.Clear();
    }

    private static ParagraphPiece Plain(string words, CharacterStyle style) =>
        new(new TextParagraph([new TextSpan(words, style)], new ParagraphStyle()));
}
