using System.Buffers.Binary;
using System.Text;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Tests.Themes.Fonts;

/// <summary>
/// Fonts of letters that no bundled font has: Inter, with other names and a character map of its own (OpenType 1.9, cmap format 12) in which every
/// letter looks alike. What counts in tests is who has which letters.
/// </summary>
internal static class MadeFont
{
    private const int AnyGlyph = 100;
    private const int EnglishOnWindows = 0x0409;

    private static readonly byte[] Inter = File.ReadAllBytes(RepositoryFiles.Path("themes", "fonts", "inter", "Inter-Regular.ttf"));
    private static readonly byte[] Slanted = File.ReadAllBytes(RepositoryFiles.Path("themes", "fonts", "inter", "Inter-Italic.ttf"));

    /// <summary>A family with one file, upright.</summary>
    public static FontFamily Family(string name, string letters) => new(name, Face(name, "Regular", letters), null, null, null);

    /// <summary>A family whose slanted and bold files have Latin letters only, as many have.</summary>
    public static FontFamily WithLatinStyles(string name, string letters) => new(
        name,
        Face(name, "Regular", letters + Latin),
        Face(name, "Bold", Latin),
        Face(name, "Italic", Latin),
        Face(name, "Bold Italic", Latin));

    public static string Latin { get; } = string.Concat(Enumerable.Range(' ', '~' - ' ' + 1).Select(letter => (char)letter));

    public static FontFile Face(string family, string style, string letters) =>
        FontFileReader.Read($"{family} {style}.ttf", Bytes(family, style, letters)) ?? throw new InvalidOperationException("The font cannot be read.");

    /// <param name="weight">OS/2 usWeightClass.</param>
    public static byte[] Bytes(string family, string style, string letters, int weight = 400)
    {
        byte[] source = style.Contains("Italic", StringComparison.Ordinal) ? Slanted : Inter;
        byte[] metrics = Table(source, "OS/2");
        BinaryPrimitives.WriteUInt16BigEndian(metrics.AsSpan(4), (ushort)weight);
        return Assembled(source, new Dictionary<string, byte[]>
        {
            ["OS/2"] = metrics,
            ["cmap"] = CharacterMap([.. letters.EnumerateRunes().Select(rune => rune.Value).Distinct().Order()]),
            ["name"] = Names((1, family), (2, style), (4, $"{family} {style}"), (5, "Version 1.0")),
        });
    }

    /// <summary>A file of the tables of another, some of them replaced; those that speak of its own glyphs are left out.</summary>
    private static byte[] Assembled(byte[] source, Dictionary<string, byte[]> replaced)
    {
        string[] kept = ["OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post"];
        List<(string Tag, byte[] Data)> tables = [.. kept.Select(tag => (tag, replaced.TryGetValue(tag, out byte[]? own) ? own : Table(source, tag)))];
        int start = 12 + (tables.Count * 16);
        using MemoryStream file = new();
        Write(file, source.AsSpan(0, 4));
        Write16(file, tables.Count, 0, 0, 0);
        int offset = start;
        foreach ((string tag, byte[] data) in tables)
        {
            Write(file, Encoding.ASCII.GetBytes(tag));
            Write32(file, 0, offset, data.Length);
            offset += (data.Length + 3) & ~3;
        }

        foreach ((_, byte[] data) in tables)
        {
            Write(file, data);
            Write(file, new byte[-data.Length & 3]);
        }

        return file.ToArray();
    }

    private static byte[] CharacterMap(int[] characters)
    {
        using MemoryStream map = new();
        Write16(map, 0, 1, 3, 10);
        Write32(map, 12);
        Write16(map, 12, 0);
        Write32(map, 16 + (characters.Length * 12), 0, characters.Length);
        foreach (int character in characters)
        {
            Write32(map, character, character, AnyGlyph);
        }

        return map.ToArray();
    }

    private static byte[] Names(params (int Id, string Name)[] names)
    {
        using MemoryStream table = new();
        Write16(table, 0, names.Length, 6 + (names.Length * 12));
        int offset = 0;
        foreach ((int id, string name) in names)
        {
            Write16(table, 3, 1, EnglishOnWindows, id, name.Length * 2, offset);
            offset += name.Length * 2;
        }

        Write(table, Encoding.BigEndianUnicode.GetBytes(string.Concat(names.Select(name => name.Name))));
        return table.ToArray();
    }

    private static byte[] Table(byte[] font, string tag)
    {
        int record = Enumerable.Range(0, BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4)))
            .Select(index => 12 + (index * 16))
            .First(place => Encoding.ASCII.GetString(font, place, 4) == tag);
        int offset = BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(record + 8));
        return font[offset..(offset + BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(record + 12)))];
    }

    private static void Write(MemoryStream stream, ReadOnlySpan<byte> bytes) => stream.Write(bytes);

    private static void Write16(MemoryStream stream, params ReadOnlySpan<int> numbers)
    {
        Span<byte> bytes = stackalloc byte[2];
        foreach (int number in numbers)
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)number);
            stream.Write(bytes);
        }
    }

    private static void Write32(MemoryStream stream, params ReadOnlySpan<int> numbers)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (int number in numbers)
        {
            BinaryPrimitives.WriteInt32BigEndian(bytes, number);
            stream.Write(bytes);
        }
    }
}
