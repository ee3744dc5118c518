using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Layout.Typesetting;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Layouts;

namespace GenAiAlignment.Layout.Arranging.Content;

/// <summary>Turns blocks into pieces of a size: neighbouring blocks of text into one, everything else into one of its kind.</summary>
/// <param name="title">What the slide is called: a caption that says the same is left out.</param>
internal sealed class PieceMaker(ThemeFrame frame, bool isInverse, Typesetter typesetter, PictureShelf pictures, string title)
{
    // Beside other content, of the frame's height: smaller and nothing would be made out.
    private const double PictureShare = 0.62;

    // Two halves that are rounded up would be more than a whole.
    private const double AlmostHalf = 0.499;

    // Between pictures side by side.
    private const double GapInPoints = 24;

    public ImmutableArray<ContentPiece> Make(ImmutableArray<Block> blocks, double size)
    {
        ContentStyle style = new(frame, size, isInverse);
        ImmutableArray<ImmutableArray<Block>> rows = [.. PictureRows.Of(blocks)];
        Length height = PictureHeight(rows);
        ImmutableArray<ContentPiece>.Builder pieces = ImmutableArray.CreateBuilder<ContentPiece>();
        List<Block> text = [];
        foreach (ImmutableArray<Block> row in rows)
        {
            if (row is [TableBlock or CodeBlock or MathematicsBlock { Text.IsEmpty: true } or PictureBlock, ..])
            {
                pieces.AddRange(Text(text, style));
                pieces.AddRange(row.Length > 1 ? Row(row, style, height) : Figure(row[0], style, height));
                text.Clear();
            }
            else
            {
                text.AddRange(row);
            }
        }

        pieces.AddRange(Text(text, style));
        return pieces.ToImmutable();
    }

    /// <summary>All of the frame for one row of pictures, half of it for each of two; beside other content a share.</summary>
    private Length PictureHeight(ImmutableArray<ImmutableArray<Block>> rows) => rows switch
    {
        [_] => frame.Bounds.Height,
        [[PictureBlock, ..], [PictureBlock, ..]] => (frame.Bounds.Height - frame.ItemSpace) * AlmostHalf,
        _ => frame.Bounds.Height * PictureShare,
    };

    /// <summary>Pictures side by side, and behind them the captions that need more room.</summary>
    private ImmutableArray<ContentPiece> Row(ImmutableArray<Block> pictures, ContentStyle style, Length height)
    {
        Length gap = Length.FromPoints(GapInPoints);
        Length width = (style.Width - (gap * (pictures.Length - 1))) / pictures.Length;
        ContentStyle column = style with { Frame = frame with { Bounds = frame.Bounds with { Width = width } } };
        ContentPiece[][] figures = [.. pictures.Select(picture => Figure(picture, column, height).ToArray())];
        RowPiece row = new([.. figures.Select(figure => figure[0])], gap, typesetter.IsRightToLeft) { SpaceBefore = frame.ItemSpace };
        return [row, .. figures.SelectMany(figure => figure.Skip(1))];
    }

    private IEnumerable<ContentPiece> Figure(Block block, ContentStyle style, Length height) => block switch
    {
        TableBlock table => new TableSetter(style, typesetter).Set(table),
        CodeBlock code => [new CodeSetter(style, typesetter).Set(code.Code, code.Language)],
        MathematicsBlock mathematics => [new CodeSetter(style, typesetter).Set(mathematics.Source.Trim('\n'), null)],
        PictureBlock picture => new PictureSetter(style, typesetter, pictures, title).Set(picture, Caption(picture, style), height),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, null),
    };

    private TextParagraph? Caption(PictureBlock picture, ContentStyle style) =>
        picture.Caption.IsEmpty || picture.Caption.PlainText == title
            ? null
            : new BlockText(style.Block with { Text = style.Text with { Size = style.Floor, Colour = style.On(ThemeColour.Muted) } }).Of(picture.Caption);

    private IEnumerable<ContentPiece> Text(List<Block> blocks, ContentStyle style)
    {
        ImmutableArray<TextParagraph> paragraphs = new BlockText(style.Block).Of(blocks);
        TextSetting setting = new(typesetter, frame.MeasureLimit, LineBreaking.Steady);
        return paragraphs.IsEmpty ? [] : [new TextPiece(setting, setting.Set(paragraphs)) { SpaceBefore = frame.ItemSpace }];
    }
}
