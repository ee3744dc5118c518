namespace GenAiAlignment.Themes.Fonts;

/// <summary>The up to four files of a family that Office calls regular, bold, italic and bold italic.</summary>
/// <param name="Name">Name ID 1 of all its files.</param>
public sealed record FontFamily(string Name, FontFile Regular, FontFile? Bold, FontFile? Italic, FontFile? BoldItalic)
{
    public IEnumerable<FontFile> Files => new[] { Regular, Bold, Italic, BoldItalic }.OfType<FontFile>();

    /// <summary>The file for a style, or the nearest the family has.</summary>
    public FontFile For(bool bold, bool italic) => (bold, italic) switch
    {
        (true, true) => BoldItalic ?? Bold ?? Italic ?? Regular,
        (true, false) => Bold ?? Regular,
        (false, true) => Italic ?? Regular,
        (false, false) => Regular,
    };
}
