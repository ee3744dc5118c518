using GenAiAlignment.Themes.Fonts;
using Xunit;

namespace GenAiAlignment.Tests.Themes.Fonts;

public sealed class FontFileReaderTests
{
    // Expected values as fontTools' ttx prints them for this very file.
    [Fact]
    public void The_tables_of_a_font_are_read()
    {
        string path = RepositoryFiles.Path("themes", "fonts", "source-serif-4", "SourceSerif4-BoldItalic.ttf");
        FontFile? font = FontFileReader.Read("bold-italic", File.ReadAllBytes(path));
        Assert.NotNull(font);
        Assert.Equal("Source Serif 4", font.Metrics.Family);
        Assert.Equal("Bold Italic", font.Metrics.Style);
        Assert.Equal(700, font.Metrics.Weight);
        Assert.True(font.Metrics.IsItalic);
        Assert.True(font.Metrics.MayBeEmbedded);
        Assert.Equal(0.908, font.Metrics.AscentShare, 3);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    [InlineData(200)]
    [InlineData(4000)]
    public void A_truncated_font_is_no_font(int length)
    {
        byte[] whole = File.ReadAllBytes(RepositoryFiles.Path("themes", "fonts", "inter", "Inter-Regular.ttf"));
        Assert.Null(FontFileReader.Read("cut", whole.AsMemory(0, length)));
    }
}
