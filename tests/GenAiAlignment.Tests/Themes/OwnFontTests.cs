using System.Buffers.Binary;
using System.Text;
using GenAiAlignment.Foundation;
using GenAiAlignment.Themes;
using Xunit;

namespace GenAiAlignment.Tests.Themes;

/// <summary>Families that a theme brings along: Inter under another roof, whole and with one thing changed.</summary>
public sealed class OwnFontTests : IDisposable
{
    private const int EmbeddingRights = 8;
    private const int RestrictedLicence = 2;

    private readonly TemporaryFolder folder = new();
    private readonly byte[] inter = File.ReadAllBytes(RepositoryFiles.Path("themes", "fonts", "inter", "Inter-Regular.ttf"));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_family_of_the_themes_own_is_used()
    {
        Outcome<Theme> outcome = Read(inter, "Inter");

        Assert.Empty(outcome.Diagnostics);
        Assert.Equal("mine.ttf", outcome.Value?.Fonts.Heading.Regular.Path);
    }

    [Fact]
    public void A_font_whose_licence_forbids_embedding_is_refused()
    {
        BinaryPrimitives.WriteUInt16BigEndian(inter.AsSpan(TableOffset("OS/2") + EmbeddingRights), RestrictedLicence);

        AssertMistake("ED308", "fsType 2", Read(inter, "Inter"));
    }

    // A variable font is one with an fvar table (OpenType 1.9): here a table of another name gets it.
    [Fact]
    public void A_variable_font_is_refused()
    {
        Encoding.ASCII.GetBytes("fvar").CopyTo(inter, TableRecord("GSUB"));

        AssertMistake("ED307", "static", Read(inter, "Inter"));
    }

    [Fact]
    public void A_font_without_TrueType_outlines_is_refused()
    {
        Encoding.ASCII.GetBytes("CFF ").CopyTo(inter, TableRecord("glyf"));

        AssertMistake("ED307", "static", Read(inter, "Inter"));
    }

    [Fact]
    public void A_file_of_another_family_is_refused() => AssertMistake("ED309", "Inter", Read(inter, "Helvetica"));

    [Fact]
    public void A_cut_file_is_refused() => AssertMistake("ED306", "mine.ttf", Read(inter[..4000], "Inter"));

    private static void AssertMistake(string code, string words, Outcome<Theme> outcome)
    {
        Diagnostic mistake = Assert.Single(outcome.Diagnostics);
        Assert.Equal((code, 2, 49), (mistake.Code, mistake.Span?.Line, mistake.Span?.Column));
        Assert.Contains(words, mistake.Message + mistake.Hint, StringComparison.Ordinal);
    }

    private Outcome<Theme> Read(byte[] font, string family)
    {
        File.WriteAllBytes(folder.Path("mine.ttf"), font);
        File.WriteAllText(folder.Path("theme.yaml"), $"extends: folio\nfonts: {{ heading: {{ family: {family,-9}, regular: mine.ttf }} }}\n");
        return ThemeFiles.Read(folder.Path());
    }

    /// <summary>Where the table directory names a table (OpenType 1.9, "Organization of an OpenType font").</summary>
    private int TableRecord(string table) => Enumerable.Range(0, BinaryPrimitives.ReadUInt16BigEndian(inter.AsSpan(4)))
        .Select(index => 12 + (index * 16))
        .First(record => Encoding.ASCII.GetString(inter, record, 4) == table);

    private int TableOffset(string table) => (int)BinaryPrimitives.ReadUInt32BigEndian(inter.AsSpan(TableRecord(table) + 8));
}
