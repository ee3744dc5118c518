using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace GenAiAlignment.Pdf.Documents;

/// <summary>
/// A finished file of Skia's, as far as one must know it to add to it: a classic cross-reference table (ISO 32000-1, 7.5.4) and objects that
/// are not packed into streams.
/// </summary>
internal sealed partial class DrawnPdf
{
    private const int EntryLength = 20;
    private const int OffsetDigits = 10;

    private readonly ReadOnlyMemory<byte> file;
    private readonly int entries;

    private DrawnPdf(ReadOnlyMemory<byte> file, int table, int entries, string trailer)
    {
        this.file = file;
        this.entries = entries;
        Table = table;
        Size = Number(trailer, "Size");
        Catalog = Number(trailer, "Root");
        Information = Number(trailer, "Info");
        string catalog = ObjectAt(Catalog);
        CatalogEntries = catalog[(catalog.IndexOf("<<", StringComparison.Ordinal) + 2)..catalog.LastIndexOf(">>", StringComparison.Ordinal)];
        Pages = [.. PagesBelow(Number(catalog, "Pages"))];
    }

    /// <summary>Where its cross-reference table begins.</summary>
    public int Table { get; }

    /// <summary>One more than the highest object number.</summary>
    public int Size { get; }

    /// <summary>The object number of the document catalog.</summary>
    public int Catalog { get; }

    /// <summary>The object number of title, author and the like.</summary>
    public int Information { get; }

    /// <summary>What stands between the catalog's brackets.</summary>
    public string CatalogEntries { get; }

    /// <summary>The object numbers of the pages, first to last.</summary>
    public ImmutableArray<int> Pages { get; }

    public static DrawnPdf Read(ReadOnlyMemory<byte> file)
    {
        ReadOnlySpan<byte> bytes = file.Span;
        int end = bytes.LastIndexOf("startxref"u8);
        int table = int.Parse(Encoding.ASCII.GetString(bytes[(end + 9)..]).Split('%')[0], CultureInfo.InvariantCulture);
        int trailer = bytes.LastIndexOf("trailer"u8);
        // "xref", then the number of the first object and how many there are, each on a line of its own.
        int header = table + bytes[table..].IndexOf((byte)'\n') + 1;
        int entries = header + bytes[header..].IndexOf((byte)'\n') + 1;
        return new DrawnPdf(file, table, entries, Encoding.Latin1.GetString(bytes[trailer..end]));
    }

    private IEnumerable<int> PagesBelow(int node)
    {
        Match kids = Kids().Match(ObjectAt(node));
        return kids.Success
            ? Reference().Matches(kids.Groups[1].Value).SelectMany(kid => PagesBelow(int.Parse(kid.Groups[1].Value, CultureInfo.InvariantCulture)))
            : [node];
    }

    private string ObjectAt(int number)
    {
        ReadOnlySpan<byte> bytes = file.Span;
        int offset = int.Parse(bytes.Slice(entries + (number * EntryLength), OffsetDigits), CultureInfo.InvariantCulture);
        return Encoding.Latin1.GetString(bytes[offset..(offset + bytes[offset..].IndexOf("endobj"u8))]);
    }

    private static int Number(string dictionary, string key)
    {
        Match match = Regex.Match(dictionary, $"/{key} ([0-9]+)", RegexOptions.CultureInvariant);
        return match.Success ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : throw new InvalidOperationException($"Skia's PDF has no {key}.");
    }

    [GeneratedRegex(@"/Kids \[([^\]]*)\]")]
    private static partial Regex Kids();

    [GeneratedRegex("([0-9]+) 0 R")]
    private static partial Regex Reference();
}
