using System.Collections.Frozen;

namespace GenAiAlignment.Talks.Languages;

/// <summary>Which way a language is written.</summary>
internal static class TextDirection
{
    /// <summary>Languages whose usual script runs from right to left (Unicode CLDR, layout of characters).</summary>
    private static readonly FrozenSet<string> RightToLeft =
        new[] { "ar", "he", "iw", "fa", "ur", "ps", "sd", "ug", "yi", "ckb", "dv", "syr" }.ToFrozenSet();

    /// <summary>Scripts that run from right to left, as a tag may name them.</summary>
    private static readonly FrozenSet<string> Scripts = new[] { "arab", "hebr", "thaa", "syrc", "nkoo" }.ToFrozenSet();

    /// <param name="tag">BCP 47: a script in it is stronger than the language.</param>
    public static bool IsRightToLeft(string tag)
    {
        string[] parts = tag.ToLowerInvariant().Split('-', '_');
        string? script = parts.Skip(1).FirstOrDefault(part => part.Length == 4 && part.All(char.IsAsciiLetter));
        return script is null ? RightToLeft.Contains(parts[0]) : Scripts.Contains(script);
    }
}
