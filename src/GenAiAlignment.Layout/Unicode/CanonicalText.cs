using System.Text;
using HarfBuzzSharp;

namespace GenAiAlignment.Layout.Unicode;

/// <summary>
/// Texts that look alike and are written with other characters: é is one, or e and an accent. The program runs without the tables of the system's
/// (<c>InvariantGlobalization</c>), so those of HarfBuzz serve.
/// </summary>
public static class CanonicalText
{
    /// <summary>Normalization form D (UAX #15).</summary>
    public static string Decompose(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        List<int> letters = [];
        foreach (Rune letter in text.EnumerateRunes())
        {
            Add(letters, letter.Value);
        }

        SortMarks(letters);
        StringBuilder decomposed = new(letters.Count);
        foreach (int letter in letters)
        {
            decomposed.Append(char.ConvertFromUtf32(letter));
        }

        return decomposed.ToString();
    }

    private static void Add(List<int> letters, int letter)
    {
        if (UnicodeFunctions.Default.TryDecompose(letter, out int first, out int second))
        {
            Add(letters, first);
            if (second != 0)
            {
                letters.Add(second);
            }
        }
        else
        {
            letters.Add(letter);
        }
    }

    /// <summary>Marks on one letter, each behind those of a lower class; of one class they keep their order.</summary>
    private static void SortMarks(List<int> letters)
    {
        for (int i = 1; i < letters.Count; i++)
        {
            int mark = letters[i];
            int own = ClassOf(mark);
            int place = i;
            while (own != 0 && place > 0 && ClassOf(letters[place - 1]) > own)
            {
                letters[place] = letters[place - 1];
                place--;
            }

            letters[place] = mark;
        }
    }

    private static int ClassOf(int letter) => (int)UnicodeFunctions.Default.GetCombiningClass(letter);
}
