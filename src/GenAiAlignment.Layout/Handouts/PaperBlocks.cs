using System.Collections.Immutable;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Arranging;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Layout.Typesetting;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Slides;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Layout.Handouts;

/// <summary>Turns an essay's blocks into pieces of a column.</summary>
/// <param name="paragraphSpace">Between paragraphs; zero sets them as books do, each but the first with an indent.</param>
/// <param name="ink">Of text; links, bullets and captions have their own.</param>
/// <param name="showsAddresses">Whether the address of a link stands behind its text.</param>
internal sealed class PaperBlocks(PictureShelf pictures, Typesetter typesetter, Length width, Length paragraphSpace, ThemeColour ink = ThemeColour.Text, bool showsAddresses = true)
{
    private const double CodeSize = 8.5;

    private static readonly Length ParagraphIndent = Length.FromPoints(14);
    private static readonly Length BlockSpace = Length.FromPoints(8);
    private static readonly Length ItemSpace = Length.FromPoints(3);
    private static readonly Length HeadingSpace = Length.FromPoints(15);
    private static readonly Length HighestPicture = Length.FromPoints(170);

    // Two lines of what follows, and the space before them.
    private static readonly Length KeptBelow = Length.FromPoints(36);

    private static readonly CharacterStyle Heading = new(FontSlot.Heading, 12.5, ThemeColour.Text) { IsBold = true };
    private static readonly CharacterStyle Code = PaperText.Running with { Font = FontSlot.Mono, Size = CodeSize };
    private static readonly CharacterStyle Small = PaperText.Running with { Size = 9.5 };
    private static readonly CharacterStyle Caption = PaperText.Small with { IsItalic = true };

    private readonly BlockText running = TextOf(PaperText.Running, ink, showsAddresses);
    private readonly BlockText heading = TextOf(Heading, ink, showsAddresses);
    private readonly BlockText code = TextOf(Code, ink, showsAddresses);
    private readonly BlockText caption = TextOf(Caption, Caption.Colour, showsAddresses);
    private readonly BlockText small = TextOf(Small, ink, showsAddresses);
    private Block? last;

    /// <summary>What was set before has nothing to do with what comes: the next paragraph has no indent.</summary>
    public void Begin() => last = null;

    public IEnumerable<PaperPiece> Of(Block block)
    {
        PaperPiece[] pieces = [.. BlockPictures.Apart(block).Where(part => part == block || IsNews(part, block)).SelectMany(Pieces)];
        last = block;
        return pieces;
    }

    /// <summary>A claim stands out: bold, and where it is a paragraph of its own with its number in front. A claim in a paragraph is bold there.</summary>
    /// <param name="block">The paragraph in which the claim stands.</param>
    public PaperPiece Claim(ParagraphBlock block, ClaimSlide claim)
    {
        bool isWhole = claim.Place is null || string.IsNullOrWhiteSpace(block.Text.Text.Remove(claim.Place.Range.Start, claim.Place.Range.Length));
        if (!isWhole || claim.ClaimNumber is not { } number)
        {
            TextRange range = claim.Place?.Range ?? new TextRange(0, block.Text.Text.Length);
            return Pieces(block with { Text = block.Text.Restyled(range.Start, range.Length, InlineStyle.Strong) }).Single();
        }

        TextParagraph paragraph = running.Of(block.Text);
        last = null;
        return new ParagraphPiece(paragraph with
        {
            Spans = [.. paragraph.Spans.Select(span => span with { Style = span.Style with { IsBold = true } })],
            Style = paragraph.Style with
            {
                Indent = ParagraphIndent * 1.6,
                FirstLineIndent = -ParagraphIndent * 1.6,
                Bullet = new Bullet(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number}"), ThemeColour.Accent, number),
            },
        })
        {
            SpaceBefore = BlockSpace,
            SpaceAfter = BlockSpace,
        };
    }

    /// <summary>A short rule in the middle, as books part scenes.</summary>
    public PaperPiece Break()
    {
        last = null;
        Length part = width / 5;
        return new FigurePiece(
            Length.FromPoints(1),
            place => new LineItem(
                new Position(place.X + (part * 2), place.Y), new Position(place.X + (part * 3), place.Y), new Stroke(ThemeColour.Muted, Length.FromPoints(0.5)))
            {
                Name = "Break",
            })
        {
            SpaceBefore = HeadingSpace,
            SpaceAfter = HeadingSpace,
            KeptBelow = KeptBelow,
        };
    }

    /// <summary>Running text says already what a picture in it would show.</summary>
    private bool IsNews(Block part, Block whole) =>
        part is not PictureBlock picture || whole is not (ParagraphBlock or TableBlock) || pictures.Read(picture.Path) is not null;

    private IEnumerable<PaperPiece> Pieces(Block block) => block switch
    {
        ParagraphBlock paragraph => [Paragraph(paragraph)],
        HeadingBlock title => [new ParagraphPiece(heading.Of(title.Text)) { SpaceBefore = HeadingSpace, SpaceAfter = ItemSpace, KeptBelow = KeptBelow }],
        MathematicsBlock { Text.IsEmpty: false } => Stacked(running.Of([block]), ItemSpace),
        CodeBlock or MathematicsBlock => Stacked(code.Of([block]), Length.Zero).Select(piece => piece with { IsLeftToRight = true }),
        PictureBlock picture when pictures.Read(picture.Path) is { } read => Picture(picture, read),
        TableBlock table => Table(table),
        FootnoteBlock => Stacked(small.Of([block]), ItemSpace),
        ThematicBreakBlock => [Break()],
        _ => Stacked(running.Of([block]), ItemSpace),
    };

    private ParagraphPiece Paragraph(ParagraphBlock block)
    {
        TextParagraph paragraph = running.Of(block.Text);
        bool isIndented = paragraphSpace == Length.Zero && last is ParagraphBlock;
        bool announces = block.Text.PlainText.EndsWith(':');
        return new ParagraphPiece(isIndented ? paragraph with { Style = paragraph.Style with { FirstLineIndent = ParagraphIndent } } : paragraph)
        {
            SpaceBefore = paragraphSpace,
            KeptBelow = announces ? KeptBelow : Length.Zero,
        };
    }

    private static IEnumerable<ParagraphPiece> Stacked(ImmutableArray<TextParagraph> paragraphs, Length between) =>
        paragraphs.Select((paragraph, index) => new ParagraphPiece(paragraph)
        {
            SpaceBefore = index == 0 ? BlockSpace : between,
            SpaceAfter = index == paragraphs.Length - 1 ? BlockSpace : Length.Zero,
        });

    /// <summary>The head keeps with the first row; a rule below each row parts them.</summary>
    private IEnumerable<PaperPiece> Table(TableBlock table)
    {
        return new PaperTable(small, typesetter, width).Of(table).SelectMany(rows => rows.Select((row, index) => row with
        {
            SpaceBefore = index == 0 ? BlockSpace : Length.Zero,
            SpaceAfter = index == rows.Length - 1 ? BlockSpace : Length.Zero,
            KeptBelow = index == 0 && rows.Length > 1 ? rows[1].Height : Length.Zero,
        }));
    }

    private IEnumerable<PaperPiece> Picture(PictureBlock block, Picture picture)
    {
        double scale = Math.Min(Math.Min(width.Points / picture.PixelWidth, HighestPicture.Points / picture.PixelHeight), 1);
        Extent size = new(Length.FromPoints(picture.PixelWidth * scale), Length.FromPoints(picture.PixelHeight * scale));
        Length start = typesetter.IsRightToLeft ? width - size.Width : Length.Zero;
        bool isNamed = !block.Caption.IsEmpty;
        yield return new FigurePiece(
            size.Height,
            place => new PictureItem(new Bounds(place.X + start, place.Y, size.Width, size.Height), picture) { Name = "Picture", AlternativeText = block.AlternativeText })
        {
            SpaceBefore = BlockSpace,
            SpaceAfter = isNamed ? ItemSpace : BlockSpace,
            KeptBelow = isNamed ? KeptBelow : Length.Zero,
        };
        if (isNamed)
        {
            yield return new ParagraphPiece(caption.Of(block.Caption)) { SpaceAfter = BlockSpace };
        }
    }

    private static BlockText TextOf(CharacterStyle style, ThemeColour ink, bool showsAddresses) => new(new BlockStyle(style with { Colour = ink })
    {
        LineSpacingPercent = PaperText.RunningLeading,
        ShowsAddresses = showsAddresses,
        ShowsFootnotes = true,
    });
}
