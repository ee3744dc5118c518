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
    [InlineData("==marked== and ==two words==.", "[h:marked] and [h:two words].")]
    [InlineData("这是==高亮。==文字", "这是[h:高亮。]文字")]
    [InlineData("==**bold**==", "[h:[b:bold]]")]
    [InlineData("(==“quoted”==)", "([h:“quoted”])")]
    public void Signs_around_words_highlight_them(string text, string expected) => Assert.Equal(expected, MarkedText.Of(text));
}
