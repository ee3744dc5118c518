using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Layout.Typesetting;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Layout.Handouts;

/// <summary>Sets the small texts of a page: heads, feet, captions.</summary>
internal sealed class PaperText(Typesetter typesetter)
{
    /// <summary>Of captions, heads and feet, in points.</summary>
    public const double SmallSize = 9;

    public static CharacterStyle Small { get; } = new(FontSlot.Body, SmallSize, ThemeColour.Muted);

    public Typesetter Typesetter => typesetter;

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
            shown = shown[..space];
            item = Item(frame, shown + " …", style, alignment);
        }

        return item;
    }

    public Length HeightOf(ImmutableArray<TextParagraph> paragraphs, Length width) => typesetter.Set(paragraphs, width).Height;
}
