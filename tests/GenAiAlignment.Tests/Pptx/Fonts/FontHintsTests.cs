using GenAiAlignment.Pptx.Fonts;
using GenAiAlignment.Pptx.Texts;
using GenAiAlignment.Themes.Fonts;
using Xunit;

namespace GenAiAlignment.Tests.Pptx.Fonts;

public sealed class FontHintsTests
{
    [Theory]
    [InlineData("newsreader/Newsreader", true)]
    [InlineData("source-serif-4/SourceSerif4", true)]
    [InlineData("inter/Inter", false)]
    public void A_capital_I_tells_whether_letters_have_serifs(string name, bool hasSerifs)
    {
        Assert.Equal(hasSerifs, LetterShapes.HasSerifs(Family(name).Regular));
    }

    /// <summary>Pitch and family as ECMA-376 part 1, 21.1.2.3.7 numbers them: 16 Roman, 32 Swiss, 48 modern; 1 fixed, 2 variable.</summary>
    [Theory]
    [InlineData("newsreader/Newsreader", 16 + 2)]
    [InlineData("source-serif-4/SourceSerif4", 16 + 2)]
    [InlineData("inter/Inter", 32 + 2)]
    [InlineData("jetbrains-mono/JetBrainsMono", 48 + 1)]
    public void A_substitute_is_of_the_same_kind(string name, int pitchAndFamily)
    {
        Assert.Equal(pitchAndFamily, FontHints.PitchFamily(Family(name)));
    }

    [Theory]
    [InlineData("source-serif-4/SourceSerif4", "02040603050405020204")]
    [InlineData("inter/Inter", "020B0503000000020004")]
    [InlineData("newsreader/Newsreader", "02020500000000000000")]
    public void What_a_font_says_of_itself_stays_and_what_it_leaves_out_is_measured(string name, string panose)
    {
        Assert.Equal(panose, FontHints.Panose(Family(name)));
    }

    private static FontFamily Family(string name)
    {
        string path = RepositoryFiles.Path("themes", "fonts", name + "-Regular.ttf");
        FontFile file = FontFileReader.Read(path, System.IO.File.ReadAllBytes(path)) ?? throw new InvalidOperationException("No font.");
        return new FontFamily(file.Metrics.Family, file, null, null, null);
    }
}
