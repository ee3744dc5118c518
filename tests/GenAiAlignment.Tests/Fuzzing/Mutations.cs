using CsCheck;

namespace GenAiAlignment.Tests.Fuzzing;

/// <summary>Random texts: made of a language's own signs, or good ones with things taken out, put in, doubled and torn.</summary>
internal static class Mutations
{
    private const int MostChanges = 8;

    /// <summary>What is hard in any text: directions, joiners, marks without a letter, halves of pairs, blanks of all widths, long words.</summary>
    private static readonly string[] HardLetters =
    [
        "\u202E", "\u2066", "\u200D", "\u200B", "\u0301", "\uD83D", "\uDE00", "👩‍👩‍👧", "مرحبا", "日本語のテキスト", "ไทยภาษา", "\u00A0", "\u2028", "\u0085", "\uFEFF",
        "\uFFFD", "“", "’", "…", "\r", "\r\n", "\t", "  ", new string('w', 400), "é", "İ", "ß", "{0}", "%s", "&amp;", "<![CDATA[", "../../x",
    ];

    /// <summary>Fragments in a row.</summary>
    /// <param name="fragments">The signs of the language; plain words and hard letters are mixed in.</param>
    public static Gen<string> Of(string[] fragments, int most) =>
        Gen.OneOf(One(fragments), One(fragments), One(HardLetters), Gen.Char['a', 'z'].Array[1, 8].Select(letters => new string(letters) + " "))
            .Array[0, most].Select(string.Concat);

    /// <summary>A good text with up to eight changes.</summary>
    public static Gen<string> Of(string good, string[] fragments)
    {
        Gen<string> inserted = Gen.OneOf(One(fragments), One(HardLetters));
        Gen<(double At, double Length, int Kind, string Text)> change = Gen.Select(Gen.Double.Unit, Gen.Double.Unit, Gen.Int[0, 3], inserted, (at, length, kind, text) => (at, length, kind, text));
        return change.Array[1, MostChanges].Select(changes => changes.Aggregate(good, Apply));
    }

    private static Gen<string> One(string[] words) => Gen.Int[0, words.Length - 1].Select(index => words[index]);

    private static string Apply(string text, (double At, double Length, int Kind, string Text) change)
    {
        int at = (int)(change.At * text.Length);
        int length = Math.Min((int)(change.Length * 200), text.Length - at);
        return change.Kind switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, change.Text),
            2 => text.Insert(at, text.Substring(at, length)),
            _ => text[..at] + change.Text + text[(at + length)..],
        };
    }
}
