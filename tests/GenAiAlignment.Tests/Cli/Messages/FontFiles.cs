using System.Text;

namespace GenAiAlignment.Tests.Cli.Messages;

/// <summary>Inter, as a clumsy hand leaves it.</summary>
internal static class FontFiles
{
    private static readonly byte[] Whole = File.ReadAllBytes(RepositoryFiles.Path("themes", "fonts", "inter", "Inter-Regular.ttf"));

    /// <summary>With one table under another name; empty names leave it as it is.</summary>
    public static byte[] Inter(string table = "", string name = "")
    {
        byte[] font = [.. Whole];
        if (table.Length > 0)
        {
            Encoding.ASCII.GetBytes(name).CopyTo(font, font.AsSpan().IndexOf(Encoding.ASCII.GetBytes(table)));
        }

        return font;
    }

    /// <summary>With licence bits (OpenType 1.9, OS/2, fsType) that forbid embedding.</summary>
    public static byte[] Restricted()
    {
        byte[] font = [.. Whole];
        int record = font.AsSpan().IndexOf("OS/2"u8);
        int table = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(record + 8));
        font[table + 9] = 2;
        return font;
    }
}
