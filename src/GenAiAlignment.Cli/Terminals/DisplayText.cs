using System.Text;
using Spectre.Console;

namespace GenAiAlignment.Cli.Terminals;

/// <summary>Text as a terminal shows it: in columns, of which a Chinese letter takes two and a combining accent none.</summary>
public static class DisplayText
{
    private const int TabStop = 4;

    /// <summary>How many columns the text takes; it holds no tabs.</summary>
    public static int Width(string text) =>
        // Below U+0300, where combining marks begin, every letter takes one column: no table is needed.
        text.AsSpan().ContainsAnyExceptInRange(' ', '\u02FF') ? text.GetCellWidth() : text.Length;

    /// <summary>
    /// Replaces tabs by spaces up to the next stop of four columns, and control and direction characters, which would play tricks with the
    /// screen, by their pictures (U+2400 and following) or by U+FFFD.
    /// </summary>
    public static string MakeVisible(string text)
    {
        StringBuilder visible = new(text.Length);
        foreach (char letter in text)
        {
            if (letter == '\t')
            {
                visible.Append(' ', TabStop - (Width(visible.ToString()) % TabStop));
            }
            else
            {
                visible.Append(letter switch
                {
                    < ' ' => (char)('\u2400' + letter),
                    '\u007F' => '\u2421',
                    (>= '\u0080' and < '\u00A0') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => '\uFFFD',
                    _ => letter,
                });
            }
        }

        return visible.ToString();
    }

    /// <summary>Fills up with spaces to a width; longer text stays as it is.</summary>
    public static string PadRight(string text, int width) => text + new string(' ', Math.Max(0, width - Width(text)));

    /// <summary>Breaks text at spaces into lines of at most so many columns; a longer word stands alone and juts out.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        StringBuilder line = new();
        int used = 0;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            int needed = Width(word);
            if (used > 0 && used + 1 + needed > width)
            {
                yield return line.ToString();
                line.Clear();
                used = 0;
            }

            line.Append(used > 0 ? " " : "").Append(word);
            used += needed + (used > 0 ? 1 : 0);
        }

        yield return line.ToString();
    }
}
