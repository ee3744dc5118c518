using System.IO.Compression;
using System.Text;
using GenAiAlignment.Pptx.Packages;
using Xunit;
using ZipFile = GenAiAlignment.Pptx.Packages.ZipFile;

namespace GenAiAlignment.Tests.Pptx.Packages;

public sealed class ZipFileTests
{
    /// <summary>The value that catalogues of check sums give for these nine digits.</summary>
    [Fact]
    public void The_check_sum_is_the_one_of_zip_files() => Assert.Equal(0xCBF4_3926u, PackedEntry.Stored("digits.png", "123456789"u8.ToArray()).Checksum);

    [Fact]
    public void Another_program_reads_what_was_written()
    {
        byte[] text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("again and again ", 500)));
        using MemoryStream stream = new();
        ZipFile.Write([PackedEntry.Packed("a/packed.xml", text), PackedEntry.Stored("stored.png", text.AsMemory(0, 9)), PackedEntry.Packed("empty.xml", Array.Empty<byte>())], stream);
        using ZipArchive zip = new(stream);
        Assert.Equal(["a/packed.xml", "stored.png", "empty.xml"], zip.Entries.Select(entry => entry.FullName));
        Assert.Equal([text, text[..9], []], zip.Entries.Select(Content));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1, 0, 0, 0, DateTimeKind.Unspecified), entry.LastWriteTime.DateTime));
        Assert.All(zip.Entries, entry => Assert.Equal(0, entry.ExternalAttributes));
        Assert.True(zip.Entries[0].CompressedLength < text.Length / 10);
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
