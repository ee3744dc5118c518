namespace GenAiAlignment.Layout.Fonts;

/// <summary>Text as it is given to a font.</summary>
internal static class DrawableText
{
    private const char LineSeparator = '\u2028';
    private const char ParagraphSeparator = '\u2029';

    /// <summary>Line feeds, tabs and other controls have no glyph: a space stands for them, so that indices stay what they are.</summary>
    public static string Of(string text) => !text.Any(IsControl)
        ? text
        : string.Create(text.Length, text, static (letters, source) =>
        {
            for (int i = 0; i < source.Length; i++)
            {
                letters[i] = IsControl(source[i]) ? ' ' : source[i];
            }
        });

    private static bool IsControl(char letter) => char.IsControl(letter) || letter is LineSeparator or ParagraphSeparator;
}
