namespace GenAiAlignment.Themes;

/// <summary>A name of ours as it is written in a theme.</summary>
public static class ThemeWord
{
    /// <summary><c>SlideNumber</c> is <c>slide-number</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        string name = value.ToString();
        return string.Concat(name.Select((letter, index) =>
            char.IsUpper(letter) ? (index == 0 ? "" : "-") + char.ToLowerInvariant(letter) : letter.ToString()));
    }
}
