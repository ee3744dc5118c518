using HarfBuzzSharp;

namespace GenAiAlignment.Layout.Fonts;

/// <summary>A grapheme cluster (UAX #29) and the script it is read in.</summary>
/// <param name="Script">For signs of no script, such as figures and punctuation, that of the letters they stand with.</param>
internal readonly record struct ScriptCluster(int Start, int Length, Script Script)
{
    /// <summary>Whether the script's letters are slanted at all. Arabic, Hebrew, Thai, the scripts of India and East Asia know no italics.</summary>
    public bool HasItalics => Script == Script.Latin || Script == Script.Greek || Script == Script.Cyrillic || Script == Script.Armenian || Script == Script.Common;
}
