using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using HarfBuzzSharp;

namespace GenAiAlignment.Layout.Fonts;

/// <summary>The scripts of a text (UAX #24).</summary>
internal static class Scripts
{
    private const char FirstBeyondLatin = '\u0250';
    private const char FirstPunctuation = '\u2000';
    private const char FirstArrow = '\u2190';
    private const char FirstUnspaced = '\u0E00';

    /// <summary>Whether it is Latin letters and what goes with all scripts, as far as can be seen at a glance.</summary>
    public static bool IsLatin(string text)
    {
        foreach (char letter in text)
        {
            if (letter is >= FirstBeyondLatin and not (>= FirstPunctuation and < FirstArrow))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The clusters of a text in order. What belongs to no script goes with the letters before it, an opening bracket with those behind it.</summary>
    public static ImmutableArray<ScriptCluster> Divide(string text)
    {
        List<ScriptCluster> clusters = [];
        Script? before = null;
        int waiting = 0;
        for (int start = 0; start < text.Length;)
        {
            int length = StringInfo.GetNextTextElementLength(text, start);
            Script? own = ScriptOf(text.AsSpan(start, length));
            bool waits = own is null && (before is null || IsOpening(text[start]));
            clusters.Add(new ScriptCluster(start, length, own ?? before ?? Script.Common));
            if (own is { } script)
            {
                for (int i = clusters.Count - 1 - waiting; i < clusters.Count - 1; i++)
                {
                    clusters[i] = clusters[i] with { Script = script };
                }

                before = own;
            }

            waiting = waits ? waiting + 1 : 0;
            start += length;
        }

        return [.. clusters];
    }

    /// <summary>The letter that a character is without its marks (UAX #15, canonical decomposition).</summary>
    public static int BaseOf(int codePoint)
    {
        while (UnicodeFunctions.Default.TryDecompose(codePoint, out int first, out _))
        {
            codePoint = first;
        }

        return codePoint;
    }

    /// <summary>Whether it is of a script that puts no spaces between words, and whose words only a dictionary knows (class SA of UAX #14).</summary>
    public static bool IsUnspaced(char letter)
    {
        if (letter < FirstUnspaced)
        {
            return false;
        }

        Script script = UnicodeFunctions.Default.GetScript(letter);
        return script == Script.Thai || script == Script.Lao || script == Script.Khmer || script == Script.Myanmar || script == Script.TaiTham || script == Script.TaiViet;
    }

    /// <returns><see langword="null"/> for what belongs to no script, or to all.</returns>
    private static Script? ScriptOf(ReadOnlySpan<char> cluster)
    {
        foreach (Rune rune in cluster.EnumerateRunes())
        {
            Script script = UnicodeFunctions.Default.GetScript(rune.Value);
            if (script != Script.Common && script != Script.Inherited && script != Script.Unknown)
            {
                // Japanese mixes three scripts in one word, and no font shapes them apart.
                return script == Script.Hiragana || script == Script.Katakana || script == Script.Bopomofo ? Script.Han : script;
            }
        }

        return null;
    }

    private static bool IsOpening(char sign) => char.GetUnicodeCategory(sign) is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation;
}
