using System.Text.RegularExpressions;

namespace GenAiAlignment.Cli.Files;

/// <summary>What a user writes to choose a theme, such as <c>folio</c>, <c>../house</c> or <c>folio:dark</c>.</summary>
/// <param name="Theme">A name or a path.</param>
/// <param name="Variant"><see langword="null"/> leaves it to the theme.</param>
internal sealed partial record ThemeChoice(string Theme, string? Variant)
{
    /// <summary>A single letter before the colon is a drive of Windows.</summary>
    public static ThemeChoice Parse(string text)
    {
        Match match = Pattern().Match(text);
        return match.Success ? new ThemeChoice(match.Groups["theme"].Value, match.Groups["variant"].Value) : new ThemeChoice(text, null);
    }

    [GeneratedRegex("^(?<theme>.{2,}):(?<variant>[a-z][a-z0-9-]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
