using System.Text;

namespace GenAiAlignment.Foundation;

/// <summary>
/// Knows Japanese text in its old encodings. Of all encodings before Unicode only these can be told with confidence: their bytes follow a pattern,
/// and every Japanese sentence holds kana, which bytes read in the wrong encoding do not become.
/// </summary>
internal static class JapaneseEncoding
{
    private const string ShiftJis = "Shift_JIS";
    private const string EucJp = "EUC-JP";

    /// <summary>Code page 932 is Shift_JIS as Windows writes it (JIS X 0208 with extensions); 51932 is EUC-JP.</summary>
    private static readonly (string Name, int CodePage)[] Encodings = [(ShiftJis, 932), (EucJp, 51932)];

    /// <summary>Of the letters beyond ASCII; running Japanese text has about half.</summary>
    private const double LeastKanaShare = 0.2;

    /// <summary>The text and the name of its encoding; <see langword="null"/> when it is not known with confidence.</summary>
    public static (string Text, string Encoding)? Read(ReadOnlySpan<byte> bytes)
    {
        (string Text, string Encoding, double Share)? best = null;
        foreach ((string name, int codePage) in Encodings)
        {
            if (Decoded(bytes, codePage) is { } text && KanaShare(text) is var share && share >= LeastKanaShare && share > (best?.Share ?? 0))
            {
                best = (text, name, share);
            }
        }

        return best is { } found ? (found.Text, found.Encoding) : null;
    }

    private static string? Decoded(ReadOnlySpan<byte> bytes, int codePage)
    {
        Encoding? encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        try
        {
            return encoding?.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Hiragana and full-width katakana: half-width katakana is what other encodings' bytes look like in Shift_JIS.</summary>
    private static double KanaShare(string text)
    {
        int letters = text.Count(letter => letter > '\u007F' && char.IsLetter(letter));
        return letters == 0 ? 0 : (double)text.Count(letter => letter is >= '\u3041' and <= '\u30FA') / letters;
    }
}
