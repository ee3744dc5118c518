using System.IO.Compression;

namespace GenAiAlignment.Tests.Pptx;

/// <summary>Changes a written file, as a clumsy program would.</summary>
internal static class PackageSurgery
{
    /// <param name="change">From an entry's name and bytes to what stands there then; <see langword="null"/> takes it out.</param>
    public static byte[] Change(byte[] file, Func<string, byte[], byte[]?> change, params (string Name, byte[] Data)[] added)
    {
        using MemoryStream output = new();
        using (ZipArchive from = new(new MemoryStream(file)))
        using (ZipArchive to = new(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (ZipArchiveEntry entry in from.Entries)
            {
                using MemoryStream data = new();
                using (Stream content = entry.Open())
                {
                    content.CopyTo(data);
                }

                Add(to, entry.FullName, change(entry.FullName, data.ToArray()));
            }

            foreach ((string name, byte[] data) in added)
            {
                Add(to, name, data);
            }
        }

        return output.ToArray();
    }

    /// <summary>Replaces text in one part, which must hold it.</summary>
    public static byte[] Replace(byte[] file, string part, string from, string to) => Change(file, (name, data) =>
    {
        if (name != part)
        {
            return data;
        }

        string text = System.Text.Encoding.UTF8.GetString(data);
        return text.Contains(from, StringComparison.Ordinal)
            ? System.Text.Encoding.UTF8.GetBytes(text.Replace(from, to, StringComparison.Ordinal))
            : throw new InvalidOperationException($"{part} does not hold {from}: {text[..Math.Min(3000, text.Length)]}");
    });

    public static byte[] Remove(byte[] file, string part) => Change(file, (name, data) => name == part ? null : data);

    private static void Add(ZipArchive zip, string name, byte[]? data)
    {
        if (data is not null)
        {
            using Stream content = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
            content.Write(data);
        }
    }
}
