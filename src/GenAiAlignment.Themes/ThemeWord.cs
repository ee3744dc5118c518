namespace GenAiAlignment.Themes;

/// <summary>A name of ours as it is written in a theme.</summary>
public static class ThemeWord
{
    /// <returns><see langword="false"/> when it is no such name.</returns>
    public static bool TryRead<T>(string word, out T value)
        where T : struct, Enum
    {
        value = Enum.GetValues<T>().FirstOrDefault(candidate => Of(candidate) == word);
        return Of(value) == word;
    }

    /// <summary><c>SlideNumber</c> is <c>slide-number</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        string name = value.ToString();
        return string.Concat(name.Select((letter, index) =>
            char.IsUpper(letter) ? (index == 0 ? "" : "-") + char.ToLowerInvariant(letter) : letter.ToString()));
    }
}
