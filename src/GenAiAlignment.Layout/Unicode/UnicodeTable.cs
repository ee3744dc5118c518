using System.Globalization;

namespace GenAiAlignment.Layout.Unicode;

/// <summary>A property of all code points, read from one of the tables beside this file.</summary>
/// <typeparam name="TClass">Its names are the table's; its first is the value of what the table leaves out.</typeparam>
internal sealed class UnicodeTable<TClass>
    where TClass : struct, Enum
{
    // Most text is below this; looked up at once instead of searched.
    private const int DirectCount = 0x250;

    private readonly TClass[] direct = new TClass[DirectCount];
    private readonly int[] starts;
    private readonly int[] ends;
    private readonly TClass[] classes;

    private UnicodeTable(List<(int Start, int End, TClass Class)> ranges)
    {
        ranges.Sort((one, other) => one.Start.CompareTo(other.Start));
        starts = [.. ranges.Select(range => range.Start)];
        ends = [.. ranges.Select(range => range.End)];
        classes = [.. ranges.Select(range => range.Class)];
        for (int i = 0; i < DirectCount; i++)
        {
            direct[i] = Search(i);
        }
    }

    public TClass this[int codePoint] => codePoint < DirectCount ? direct[codePoint] : Search(codePoint);

    /// <param name="name">Of the file, such as <c>BidiClasses.txt</c>.</param>
    public static UnicodeTable<TClass> Load(string name)
    {
        List<(int, int, TClass)> ranges = [];
        foreach (string line in EmbeddedTable.Lines(name))
        {
            string[] parts = line.Split(' ');
            TClass value = Enum.Parse<TClass>(parts[0]);
            ranges.AddRange(parts.Skip(1).Select(range => Range(range, value)));
        }

        return new UnicodeTable<TClass>(ranges);
    }

    private static (int Start, int End, TClass Class) Range(string text, TClass value)
    {
        int dash = text.IndexOf('-', StringComparison.Ordinal);
        return dash < 0
            ? (CodePoint(text), CodePoint(text), value)
            : (CodePoint(text.AsSpan(0, dash)), CodePoint(text.AsSpan(dash + 1)), value);
    }

    private static int CodePoint(ReadOnlySpan<char> text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private TClass Search(int codePoint)
    {
        int found = Array.BinarySearch(starts, codePoint);
        int range = found >= 0 ? found : ~found - 1;
        return range >= 0 && codePoint <= ends[range] ? classes[range] : default;
    }
}
