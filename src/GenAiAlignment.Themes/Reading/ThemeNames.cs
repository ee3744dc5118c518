using System.Text.RegularExpressions;

namespace GenAiAlignment.Themes.Reading;

/// <summary>Names that designers choose: of themes, variants, lengths and decorations.</summary>
public static partial class ThemeNames
{
    /// <summary>For messages.</summary>
    public const string Expected = "a name of small letters, digits and hyphens that begins with a letter";

    /// <summary>Small ASCII letters, digits and hyphens, a letter first, at most 40: such a name can be a folder, a key and an anchor.</summary>
    public static bool IsName(string text) => Pattern().IsMatch(text);

    [GeneratedRegex("^[a-z][a-z0-9-]{0,39}$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
