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

    /// <summary>A text on one line, ended early with an ellipsis when it is too long: for running heads only, whose whole text stands elsewhere.</summary>
    public TextItem Line(Bounds frame, string text, CharacterStyle style, TextAlignment alignment = TextAlignment.Leading)
    {
        TextItem item = Item(frame, text, style, alignment);
        return item.Lines.Length > 1 && ShortenedText.Find(text, part => Item(frame, part, style, alignment).Lines.Length == 1) is { } shown
            ? Item(frame, shown, style, alignment)
            : item;
    }

    /// <summary>A paragraph of one span, ended early with an ellipsis where it is higher than its room: for what stands whole elsewhere.</summary>
    public TextParagraph Shortened(TextParagraph paragraph, Extent room)
    {
        TextParagraph With(string words) => paragraph with { Spans = [paragraph.Spans[0] with { Text = words }] };
        return HeightOf(paragraph, room.Width) > room.Height
            && ShortenedText.Find(paragraph.Spans[0].Text, words => HeightOf(With(words), room.Width) <= room.Height) is { } shown ? With(shown) : paragraph;
    }

    /// <summary>How wide a number of characters of a text is on average.</summary>
    public Length WidthOf(int characters, string text, CharacterStyle style) => WidthOf(text, style) / text.Length * characters;

    /// <summary>How wide a text is on one line.</summary>
    public Length WidthOf(string text, CharacterStyle style) =>
        typesetter.LeftToRight.Set([new TextParagraph([new TextSpan(text, style)], new ParagraphStyle())], Endless).WidestLine;

    public Length HeightOf(TextParagraph paragraph, Length width) => typesetter.Draft([paragraph], width).Height;
}
