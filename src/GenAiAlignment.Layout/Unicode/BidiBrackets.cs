using System.Collections.Frozen;
using System.Globalization;

namespace GenAiAlignment.Layout.Unicode;

/// <summary>Paired brackets (UAX #9, BD14 and BD15).</summary>
internal static class BidiBrackets
{
    private static readonly FrozenDictionary<int, int> Pairs = EmbeddedTable.Lines("BidiBrackets.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(pair => CodePoint(pair[0]), pair => Canonical(CodePoint(pair[1])));

    private static readonly FrozenSet<int> Closing = Pairs.Values.ToFrozenSet();

    /// <returns><see langword="null"/> when it opens nothing.</returns>
    public static int? ClosingOf(int codePoint) => Pairs.TryGetValue(codePoint, out int closing) ? closing : null;

    /// <returns>The bracket it is the same as; <see langword="null"/> when it closes nothing.</returns>
    public static int? AsClosing(int codePoint) => Closing.Contains(Canonical(codePoint)) ? Canonical(codePoint) : null;

    /// <summary>U+232A is canonically equivalent to U+3009: a pair may be mixed of both.</summary>
    private static int Canonical(int codePoint) => codePoint == 0x232A ? 0x3009 : codePoint;

    private static int CodePoint(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
