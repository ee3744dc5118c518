using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using GenAiAlignment.Pptx;
using GenAiAlignment.Pptx.Fonts;
using GenAiAlignment.Themes.Fonts;
using Xunit;

namespace GenAiAlignment.Tests.Pptx.Fonts;

public sealed class EmbeddedFontsTests
{
    /// <summary>Reads the header by the table of the W3C submission, field after field.</summary>
    [Fact]
    public void An_embedded_font_is_an_EOT_that_holds_the_original_bytes()
    {
        FontFile[] files = [.. SampleDecks.Plain.Theme.Fonts.Heading.Files];
        byte[][] parts = [.. FontParts(SampleDecks.Write(SampleDecks.Plain, PptxOptions.Default)).Take(files.Length)];
        // The files of a family are its regular, bold, italic and bold italic, in that order.
        for (int i = 0; i < files.Length; i++)
        {
            byte[] eot = parts[i];
            Assert.Equal(eot.Length, (int)UInt32(eot, 0));
            Assert.Equal(files[i].Data.Length, (int)UInt32(eot, 4));
            Assert.Equal(0x00020002u, UInt32(eot, 8));
            Assert.Equal(0u, UInt32(eot, 12));
            Assert.Equal(0x504C, BinaryPrimitives.ReadUInt16LittleEndian(eot.AsSpan(34)));
            Assert.Equal(files[i].Metrics.Weight, (int)UInt32(eot, 28));
            int position = 82;
            string[] names = [Name(eot, ref position), Name(eot, ref position), Name(eot, ref position), Name(eot, ref position)];
            Assert.Equal([files[i].Metrics.Family, files[i].Metrics.Style, files[i].Metrics.Version, files[i].Metrics.FullName], names);
            // Root string size, its check sum, code page, padding, signature size, EUDC flags and font size.
            position += 2 + 4 + 4 + 2 + 2 + 4 + 4;
            Assert.True(files[i].Data.Span.SequenceEqual(eot.AsSpan(position)));
            Assert.NotNull(FontFileReader.Read("again", eot.AsMemory(position)));
        }
    }

    [Fact]
    public void The_run_says_which_families_the_deck_needs()
    {
        ThemeFonts fonts = SampleDecks.Everything.Theme.Fonts;
        string[] expected = [.. new[] { fonts.Heading.Name, fonts.Body.Name, fonts.Mono.Name }.Distinct()];
        Assert.Equal(expected.Select(name => new FontUse(name, true)), Uses(embed: true));
        Assert.Equal(expected.Select(name => new FontUse(name, false)), Uses(embed: false));
    }

    [Fact]
    public void Without_embedding_there_is_no_font_in_the_file()
    {
        Assert.Empty(FontParts(SampleDecks.Write(SampleDecks.Plain, PptxOptions.Default with { EmbedFonts = false })));
    }

    [Fact]
    public void A_family_whose_licence_forbids_it_stays_out()
    {
        GenAiAlignment.Themes.Theme theme = SampleDecks.Plain.Theme;
        FontFile bold = theme.Fonts.Heading.Bold!;
        FontFile restricted = new(bold.Path, bold.Data, bold.Metrics with { EmbeddingRights = 2 });
        FontFamily heading = theme.Fonts.Heading with { Name = "Restricted", Bold = restricted };
        using MemoryStream stream = new();
        ImmutableArray<FontUse> uses = PptxWriter.Write(
            SampleDecks.Plain with { Theme = theme with { Fonts = theme.Fonts with { Heading = heading } } }, PptxOptions.Default, stream);
        Assert.Contains(new FontUse("Restricted", false), uses);
        Assert.Contains(new FontUse(theme.Fonts.Body.Name, true), uses);
    }

    private static ImmutableArray<FontUse> Uses(bool embed)
    {
        using MemoryStream stream = new();
        return PptxWriter.Write(SampleDecks.Everything, PptxOptions.Default with { EmbedFonts = embed }, stream);
    }

    private static IEnumerable<byte[]> FontParts(byte[] file)
    {
        using ZipArchive zip = new(new MemoryStream(file));
        return [.. zip.Entries
            .Where(entry => entry.FullName.StartsWith("ppt/fonts/", StringComparison.Ordinal))
            .OrderBy(entry => entry.FullName.Length).ThenBy(entry => entry.FullName, StringComparer.Ordinal)
            .Select(entry =>
            {
                using Stream content = entry.Open();
                using MemoryStream copy = new();
                content.CopyTo(copy);
                return copy.ToArray();
            })];
    }

    private static string Name(byte[] eot, ref int position)
    {
        int size = BinaryPrimitives.ReadUInt16LittleEndian(eot.AsSpan(position));
        string name = Encoding.Unicode.GetString(eot, position + 2, size);
        // Two bytes of padding follow each name.
        position += 2 + size + 2;
        return name;
    }

    private static uint UInt32(byte[] data, int offset) => BinaryPrimitives.ReadUInt32LittleEndian(data.AsSpan(offset));
}
