namespace GenAiAlignment.Pptx.Texts;

/// <summary>Office checks spelling only for languages with a region; a talk may name the language alone.</summary>
internal static class OfficeLanguage
{
    /// <param name="tag">A BCP 47 tag.</param>
    /// <returns>The tag, with the region that Office takes for the language's default when it had none.</returns>
    public static string For(string tag) => tag.Contains('-', StringComparison.Ordinal) ? tag : tag.ToLowerInvariant() switch
    {
        "ar" => "ar-SA",
        "cs" => "cs-CZ",
        "da" => "da-DK",
        "el" => "el-GR",
        "en" => "en-US",
        "et" => "et-EE",
        "fa" => "fa-IR",
        "he" => "he-IL",
        "hi" => "hi-IN",
        "ja" => "ja-JP",
        "ko" => "ko-KR",
        "nb" or "no" => "nb-NO",
        "pt" => "pt-BR",
        "sl" => "sl-SI",
        "sv" => "sv-SE",
        "uk" => "uk-UA",
        "vi" => "vi-VN",
        "zh" => "zh-CN",
        { Length: 2 } language when LanguagesNamedAsTheirCountry.Contains(language) => $"{language}-{language.ToUpperInvariant()}",
        _ => tag,
    };

    private static readonly HashSet<string> LanguagesNamedAsTheirCountry =
        ["bg", "de", "es", "fi", "fr", "hr", "hu", "id", "is", "it", "lt", "lv", "nl", "pl", "ro", "ru", "sk", "th", "tr"];
}
