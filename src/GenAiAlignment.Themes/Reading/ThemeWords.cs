using System.Collections.Frozen;
using GenAiAlignment.Themes.Fonts;
using GenAiAlignment.Themes.Layouts;

namespace GenAiAlignment.Themes.Reading;

/// <summary>The words of a theme file and what they stand for. The JSON Schema lists the same.</summary>
internal static class ThemeWords
{
    public static FrozenDictionary<string, ThemeColour> Colours { get; } = Words<ThemeColour>();

    public static FrozenDictionary<string, FontSlot> FontSlots { get; } = Words<FontSlot>();

    public static FrozenDictionary<string, LayoutKind> LayoutKinds { get; } = Words<LayoutKind>();

    public static FrozenDictionary<string, FrameContent> Contents { get; } = Words<FrameContent>();

    public static FrozenDictionary<string, DecorationShape> Shapes { get; } = Words<DecorationShape>();

    public static FrozenDictionary<string, TextAnchor> Anchors { get; } = Words<TextAnchor>();

    public static FrozenDictionary<string, TextAlignment> Alignments { get; } = Words<TextAlignment>();

    public static FrozenDictionary<string, StrokeDash> Dashes { get; } = Words<StrokeDash>();

    public static FrozenDictionary<string, SlideCorner> Corners { get; } = Words<SlideCorner>();

    /// <summary>A text of the theme's own is no word: it stands in quotes.</summary>
    public static FrozenDictionary<string, FooterContent> Footers { get; } = Words<FooterContent>(FooterContent.Text);

    public static FrozenDictionary<string, AnchorEdge> Edges { get; } = Words<AnchorEdge>();

    private static FrozenDictionary<string, T> Words<T>(params IEnumerable<T> except)
        where T : struct, Enum => Enum.GetValues<T>().Except(except).ToFrozenDictionary(ThemeWord.Of);
}
