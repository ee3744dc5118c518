using System.Collections.Frozen;

namespace GenAiAlignment.Layout.Typesetting;

/// <summary>Which way a language is written.</summary>
public static class WritingDirection
{
    // ISO 639 codes of languages written in Arabic, Hebrew, Syriac, Thaana or N'Ko letters where the tag names no script (CLDR 44, likelySubtags).
    private static readonly FrozenSet<string> Languages =
        "ar arc ars ary arz azb bal ckb dv fa glk he iw ji khw ks lrc mzn nqo pnb ps sd skr syr ug ur yi".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Scripts = "adlm arab hebr mand nkoo rohg samr syrc thaa".Split(' ').ToFrozenSet();

    /// <param name="language">A BCP 47 tag, such as <c>ar</c>, <c>az-Arab</c> or <c>ar-Latn</c>: a script it names is stronger than its language.</param>
    public static bool IsRightToLeft(string language)
    {
        string[] parts = language.ToLowerInvariant().Split('-', '_');
        return parts.Skip(1).FirstOrDefault(part => part.Length == 4) is { } script ? Scripts.Contains(script) : Languages.Contains(parts[0]);
    }
}
