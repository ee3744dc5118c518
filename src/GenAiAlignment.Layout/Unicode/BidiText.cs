using System.Collections.Immutable;
using System.Text;

namespace GenAiAlignment.Layout.Unicode;

/// <summary>The directions in a paragraph (UAX #9).</summary>
/// <param name="Levels">For each UTF-16 unit: even runs from left to right, odd from right to left. White space at line ends is not yet reset (L1).</param>
/// <param name="ParagraphLevel">0 or 1.</param>
public sealed record BidiText(ImmutableArray<byte> Levels, byte ParagraphLevel)
{
    private static readonly UnicodeTable<BidiClass> Classes = UnicodeTable<BidiClass>.Load("BidiClasses.txt");

    /// <param name="isRightToLeft">Of the paragraph; <see langword="null"/> takes it from its first letter with a direction (P2, P3).</param>
    public static BidiText Of(string text, bool? isRightToLeft)
    {
        (int[] codePoints, BidiClass[] classes) = Divide(text);
        byte paragraph = isRightToLeft is { } given ? (byte)(given ? 1 : 0) : FirstStrong(classes);
        byte[] resolved = new BidiResolver(codePoints, classes, paragraph).Resolve();
        ImmutableArray<byte>.Builder levels = ImmutableArray.CreateBuilder<byte>(text.Length);
        for (int i = 0; i < codePoints.Length; i++)
        {
            levels.Add(resolved[i]);
            if (codePoints[i] > char.MaxValue)
            {
                levels.Add(resolved[i]);
            }
        }

        return new BidiText(levels.MoveToImmutable(), paragraph);
    }

    /// <summary>The levels of a line: separators, and white space at the line's end or before a separator, have the paragraph's (L1).</summary>
    /// <param name="text">That the levels are of.</param>
    public byte[] LineLevels(string text, int start, int end)
    {
        byte[] line = [.. Levels.AsSpan(start, end - start)];
        bool isAtEnd = true;
        for (int i = line.Length - 1; i >= 0; i--)
        {
            BidiClass type = Classes[char.IsLowSurrogate(text[start + i]) && start + i > 0 && char.IsHighSurrogate(text[start + i - 1])
                ? char.ConvertToUtf32(text[start + i - 1], text[start + i])
                : Rune.TryGetRuneAt(text, start + i, out Rune rune) ? rune.Value : text[start + i]];
            bool isSeparator = type is BidiClass.B or BidiClass.S;
            isAtEnd = isSeparator || (isAtEnd && IsSpace(type));
            line[i] = isAtEnd ? ParagraphLevel : line[i];
        }

        return line;
    }

    private static bool IsSpace(BidiClass type) => type is BidiClass.WS or BidiClass.FSI or BidiClass.LRI or BidiClass.RLI or BidiClass.PDI
        or BidiClass.BN or BidiClass.LRE or BidiClass.RLE or BidiClass.LRO or BidiClass.RLO or BidiClass.PDF;

    /// <summary>Whether all of a text runs from left to right in a paragraph that does: then there is nothing to reorder.</summary>
    public static bool IsPlain(string text)
    {
        foreach (char letter in text)
        {
            // Hebrew begins at U+0590; surrogates, and the controls from U+2000 on, may hide more.
            if (letter >= '\u0590' && (char.IsSurrogate(letter) || Classes[letter] is not (BidiClass.L or BidiClass.ON or BidiClass.WS or BidiClass.ET or BidiClass.CS
                or BidiClass.ES or BidiClass.EN or BidiClass.NSM or BidiClass.BN)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A line's stretches of one level, left to right (L2).</summary>
    /// <param name="levels">Of the line, after L1.</param>
    public static ImmutableArray<Range> VisualOrder(IReadOnlyList<byte> levels)
    {
        List<Range> runs = [];
        for (int i = 0, start = 0; i < levels.Count; i++)
        {
            if (i + 1 == levels.Count || levels[i + 1] != levels[start])
            {
                runs.Add(start..(i + 1));
                start = i + 1;
            }
        }

        for (int level = runs.Select(run => (int)levels[run.Start.Value]).DefaultIfEmpty(0).Max(); level > 0; level--)
        {
            for (int i = 0; i < runs.Count; i++)
            {
                int first = i;
                while (i < runs.Count && levels[runs[i].Start.Value] >= level)
                {
                    i++;
                }

                runs.Reverse(first, i - first);
            }
        }

        return [.. runs];
    }

    private static (int[] CodePoints, BidiClass[] Classes) Divide(string text)
    {
        List<int> codePoints = new(text.Length);
        for (int i = 0; i < text.Length; i += codePoints[^1] > char.MaxValue ? 2 : 1)
        {
            // Half a pair stands for itself.
            codePoints.Add(Rune.TryGetRuneAt(text, i, out Rune rune) ? rune.Value : text[i]);
        }

        return ([.. codePoints], [.. codePoints.Select(point => Classes[point])]);
    }

    private static byte FirstStrong(BidiClass[] classes) => BidiResolver.FirstStrong(classes, 0, classes.Length) ?? 0;
}
