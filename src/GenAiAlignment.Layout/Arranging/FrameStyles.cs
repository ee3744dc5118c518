using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Layouts;

namespace GenAiAlignment.Layout.Arranging;

/// <summary>A theme's text styles as scenes need them.</summary>
internal static class FrameStyles
{
    public static CharacterStyle Character(TextStyle style, double size, bool isInverse) =>
        new(style.Font, size, LayoutColours.On(style.Colour, isInverse)) { IsBold = style.IsBold, IsItalic = style.IsItalic };

    /// <summary>Of a frame's first paragraph.</summary>
    public static ParagraphStyle Paragraph(ThemeFrame frame) => new()
    {
        Alignment = frame.Alignment,
        LineSpacingPercent = frame.Style.Leading,
        Indent = frame.ItemIndent,
        FirstLineIndent = -frame.ItemIndent,
    };

    /// <summary>Of a frame's running text. The space between its blocks shrinks with the text.</summary>
    public static BlockStyle Block(ThemeFrame frame, double size, bool isInverse) => new(Character(frame.Style, size, isInverse))
    {
        Alignment = frame.Alignment,
        LineSpacingPercent = frame.Style.Leading,
        SpaceBefore = frame.ItemSpace * (size / frame.Style.Sizes[0]),
        Link = LayoutColours.On(ThemeColour.Link, isInverse),
        Sign = LayoutColours.On(ThemeColour.Accent, isInverse),
    };

    /// <summary>Of a part of an opposition.</summary>
    public static ParagraphStyle Paragraph(OppositionPart part, bool isFirst) => new()
    {
        Alignment = part.Alignment,
        LineSpacingPercent = part.Style.Leading,
        Indent = part.Indent,
        SpaceBefore = isFirst ? Length.Zero : part.SpaceBefore,
    };
}
