using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Claims;

/// <summary>
/// Knows a first line that heads the rest of its paragraph: it ends without a mark, long before the other lines do, and the next opens with a capital
/// letter. Markdown folds the two into one line, so only the source shows it.
/// </summary>
internal static class Headline
{
    private const int MostWords = 14;

    /// <summary>Of the longest of the other lines.</summary>
    private const double MostOfLine = 0.7;

    /// <param name="from">Where in the paragraph's text its words begin, behind a number.</param>
    /// <returns>In the paragraph's text; <see langword="null"/> when its first line is a line like others.</returns>
    public static TextRange? Of(ParagraphBlock paragraph, int from)
    {
        string[] lines = [.. paragraph.Span.Text.Split('\n').Select(line => line.Trim())];
        if (lines.Length < 2 || lines[1].Length == 0)
        {
            return null;
        }

        string first = lines[0];
        bool heads = first.Length > 0 && char.IsLetterOrDigit(first[^1])
            && char.IsUpper(lines[1].FirstOrDefault(char.IsLetterOrDigit))
            && first.Length <= MostOfLine * lines.Skip(1).Max(line => line.Length)
            && WordCounter.Count(first) <= MostWords;
        return heads && LengthIn(paragraph.Text.Text, first) is { } end && end > from ? new TextRange(from, end - from) : null;
    }

    /// <summary>Where in the text the letters of a line of the source end; <see langword="null"/> when other letters stand there, such as those of an address.</summary>
    private static int? LengthIn(string text, string line)
    {
        int at = 0;
        foreach (char letter in line.Where(char.IsLetterOrDigit))
        {
            while (at < text.Length && !char.IsLetterOrDigit(text[at]))
            {
                at++;
            }

            if (at == text.Length || text[at] != letter)
            {
                return null;
            }

            at++;
        }

        return at;
    }
}
