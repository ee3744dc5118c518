using Xunit;

namespace GenAiAlignment.Tests.Essays.Marks;

public sealed class HighlightTests
{
    [Theory]
    [InlineData("if a == b or c == d")]
    [InlineData("a==b and c==d")]
    [InlineData("\"==\" and \"==\"")]
    [InlineData("=== a === b ===")]
    [InlineData("i++ and ++j and C++ and ++k++")]
    public void A_comparison_is_text(string text) => Assert.Equal(text, MarkedText.Of(text));

    [Theory]
    [InlineData("==marked== and ==two words==.", "marked and two words.")]
    [InlineData("这是==高亮。==文字", "这是高亮。文字")]
    [InlineData("==**bold**==", "[b:bold]")]
    [InlineData("(==“quoted”==)", "(“quoted”)")]
    public void Signs_around_words_go_and_the_words_stay(string text, string expected) => Assert.Equal(expected, MarkedText.Of(text));
}
