using UglyToad.PdfPig.Content;

namespace GenAiAlignment.Tests.Layout.Handouts;

/// <summary>Reads back what a PDF says, in the order in which it says it.</summary>
internal static class PageText
{
    /// <summary>Letters without white space: what is left when lines are joined, whichever way they were broken.</summary>
    public static string Solid(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    public static string Solid(IEnumerable<Letter> letters) => Solid(string.Concat(letters.Select(letter => letter.Value)));

    /// <summary>Letters by the lines they stand on, in the order of the file.</summary>
    public static IEnumerable<Letter[]> Lines(IEnumerable<Letter> letters)
    {
        List<Letter> line = [];
        foreach (Letter letter in letters)
        {
            if (line.Count > 0 && Math.Abs(line[^1].StartBaseLine.Y - letter.StartBaseLine.Y) > 1)
            {
                yield return [.. line];
                line.Clear();
            }

            line.Add(letter);
        }

        if (line.Count > 0)
        {
            yield return [.. line];
        }
    }

    public static string Read(IEnumerable<Letter> line) => string.Concat(line.Select(letter => letter.Value)).Trim();

    /// <summary>Whether a letter is set in a size, in points.</summary>
    public static bool Has(this Letter letter, double size) => Math.Abs(letter.PointSize - size) < 0.01;
}
