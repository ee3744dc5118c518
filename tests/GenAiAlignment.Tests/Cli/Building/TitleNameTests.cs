using GenAiAlignment.Cli.Building;
using Xunit;

namespace GenAiAlignment.Tests.Cli.Building;

public sealed class TitleNameTests
{
    [Theory]
    [InlineData("A short talk", "a-short-talk")]
    [InlineData("GenAI: we don't need it!", "genai-we-dont-need-it")]
    [InlineData("  — ", "essay")]
    [InlineData("", "essay")]
    [InlineData("Größe & Maß", "größe-maß")]
    [InlineData("認知負荷が重要である", "認知負荷が重要である")]
    [InlineData("ไทย ภาษา", "ไทย-ภาษา")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("CON", "essay-con")]
    [InlineData("Com1", "essay-com1")]
    [InlineData("Version 1.2", "version-1-2")]
    [InlineData("one two three four five six seven eight nine ten eleven twelve thirteen", "one-two-three-four-five-six-seven-eight-nine-ten-eleven")]
    public void A_title_becomes_a_name_that_every_file_system_takes(string title, string expected) => Assert.Equal(expected, TitleName.Of(title));

    [Fact]
    public void A_word_without_end_is_cut_between_letters() => Assert.Equal(string.Concat(Enumerable.Repeat("𐐨", 30)), TitleName.Of("a"[1..] + string.Concat(Enumerable.Repeat("𐐨", 50))));
}
