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

    public ImmutableArray<ContentPiece> Make(ImmutableArray<Block> blocks, double size)
    {
        ContentStyle style = new(frame, size, isInverse);
        ImmutableArray<ContentPiece>.Builder pieces = ImmutableArray.CreateBuilder<ContentPiece>();
        List<Block> text = [];
        foreach (Block block in blocks)
        {
            if (block is TableBlock or CodeBlock or MathematicsBlock or PictureBlock)
            {
                pieces.AddRange(Text(text, style));
                pieces.AddRange(Figure(block, style, blocks.Length == 1));
                text.Clear();
            }
            else
            {
                text.Add(block);
            }
        }

        pieces.AddRange(Text(text, style));
        return pieces.ToImmutable();
    }

    private IEnumerable<ContentPiece> Figure(Block block, ContentStyle style, bool isAlone) => block switch
    {
        TableBlock table => new TableSetter(style, typesetter).Set(table),
        CodeBlock code => [new CodeSetter(style, typesetter).Set(code.Code, code.Language)],
        MathematicsBlock mathematics =>
        [
            new CodeSetter(style, typesetter).Set(mathematics.Source.Trim('\n'), null) with { Mistakes = [Diagnostics.MathematicsIsSource(mathematics.Span)] },
        ],
        PictureBlock picture =>
        [
            new PictureSetter(style, typesetter, pictures).Set(picture, Caption(picture, style), isAlone ? style.Height : style.Height * PictureShare),
        ],
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
