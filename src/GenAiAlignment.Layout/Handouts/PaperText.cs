using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Layout.Typesetting;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Layout.Handouts;

/// <summary>Sets the small texts of a page: heads, feet, captions.</summary>
internal sealed class PaperText(Typesetter typesetter)
{
    private static readonly Length Endless = Length.FromPoints(100_000);

    /// <summary>Of captions, heads and feet.</summary>
    public static CharacterStyle Small { get; } = new(FontSlot.Body, 8.5, ThemeColour.Muted);

    /// <summary>Of what is read through: 15 points from line to line.</summary>
    public static CharacterStyle Running { get; } = new(FontSlot.Body, 11, ThemeColour.Text);

    /// <summary>Paper has no other program to agree with: lines of text stand further apart than on slides.</summary>
    public const int RunningLeading = 114;

    public Typesetter Typesetter => typesetter;

    public bool IsRightToLeft => typesetter.IsRightToLeft;

    /// <summary>Along the left edge of a frame, whichever way the text runs.</summary>
    public TextAlignment Left => IsRightToLeft ? TextAlignment.Trailing : TextAlignment.Leading;

    public TextAlignment Right => IsRightToLeft ? TextAlignment.Leading : TextAlignment.Trailing;

    /// <summary>A text in a frame of its own, wrapped to the frame's width.</summary>
    public TextItem Item(Bounds frame, string text, CharacterStyle style, TextAlignment alignment = TextAlignment.Leading) =>
        Item(frame, new TextParagraph([new TextSpan(text, style)], new ParagraphStyle { Alignment = alignment }));

    public TextItem Item(Bounds frame, TextParagraph paragraph)
    {
        TextBlock block = typesetter.Set([paragraph], frame.Width);
        return new TextItem(frame, null, TextAnchor.Top, block.Paragraphs, block.PlacedIn(frame, TextAnchor.Top)) { Name = "Text" };
    }

    /// <summary>A text on one line, cut at a word with an ellipsis when it is too long: for running heads only, whose whole text stands elsewhere.</summary>
    public TextItem Line(Bounds frame, string text, CharacterStyle style, TextAlignment alignment = TextAlignment.Leading)
    {
        string shown = text;
        TextItem item = Item(frame, shown, style, alignment);
        while (item.Lines.Length > 1 && shown.LastIndexOf(' ') is > 0 and int space)
        {
            shown = shown[..space].TrimEnd(',', ';', ':', '.', ' ');
            item = Item(frame, shown + " …", style, alignment);
        }

        return item;
    }

    /// <summary>How wide a number of characters of a text is on average.</summary>
    public Length WidthOf(int characters, string text, CharacterStyle style)
    {
        TextBlock block = typesetter.Set([new TextParagraph([new TextSpan(text, style)], new ParagraphStyle())], Endless);
        return block.WidestLine / text.Length * characters;
    }

    public Length HeightOf(TextParagraph paragraph, Length width) => typesetter.Draft([paragraph], width).Height;
}
