using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Layout.Fonts;

/// <summary>A file of a family, and the style that a program must be asked for to take that file.</summary>
/// <param name="IsBold">Also where the family has no bold file, so that programs imitate one.</param>
/// <param name="IsItalic">The same for slanted letters.</param>
public readonly record struct FontFace(FontFamily Family, FontFile File, bool IsBold, bool IsItalic)
{
    /// <summary>The nearest file that a family has for a style.</summary>
    public static FontFace Of(FontFamily family, bool isBold, bool isItalic) => new(family, family.For(isBold, isItalic), isBold, isItalic);

    /// <summary>Whether its letters are to be slanted because the family has no italic file.</summary>
    public bool IsSlanted => IsItalic && !File.Metrics.IsItalic;
}
