using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Layout.Fonts;

/// <summary>
/// Turns text into glyphs. Opens each font file once, when it is first asked for, and shapes each string once. Holds native memory
/// until it is disposed. For one thread at a time.
/// </summary>
public sealed class FontShaper : IDisposable
{
    private readonly Dictionary<FontFile, ShapedFont> fonts = [];
    private readonly Dictionary<(FontFile Font, string Text, bool IsKerned, bool IsRightToLeft), ShapedText> shaped = [];

    /// <summary>Shapes a text that is wholly of one script and one direction.</summary>
    /// <param name="isKerned">Whether the font's kerning (GPOS, else the kern table) is applied.</param>
    public ShapedText Shape(FontFile font, string text, bool isKerned = true, bool isRightToLeft = false)
    {
        (FontFile, string, bool, bool) key = (font, text, isKerned, isRightToLeft);
        if (!shaped.TryGetValue(key, out ShapedText? result))
        {
            result = Open(font).Shape(text, isKerned, isRightToLeft);
            shaped.Add(key, result);
        }

        return result;
    }

    /// <summary>Whether the font's cmap knows the character.</summary>
    public bool HasGlyph(FontFile font, int codePoint) => Open(font).HasGlyph(codePoint);

    public void Dispose()
    {
        foreach (ShapedFont font in fonts.Values)
        {
            font.Dispose();
        }

        fonts.Clear();
        shaped.Clear();
    }

    private ShapedFont Open(FontFile file)
    {
        if (!fonts.TryGetValue(file, out ShapedFont? font))
        {
            font = new ShapedFont(file);
            fonts.Add(file, font);
        }

        return font;
    }
}
