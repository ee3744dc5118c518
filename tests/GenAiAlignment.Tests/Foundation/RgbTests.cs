using GenAiAlignment.Foundation;
using Xunit;

namespace GenAiAlignment.Tests.Foundation;

public sealed class RgbTests
{
    [Fact]
    public void Black_on_white_has_the_greatest_contrast_WCAG_knows() =>
        Assert.Equal(21, new Rgb(0, 0, 0).ContrastWith(new Rgb(255, 255, 255)), 6);

    // The examples of WCAG's own notes: #777777 on white just fails 4.5:1, #767676 passes.
    [Theory]
    [InlineData("#777777", 4.48)]
    [InlineData("#767676", 4.54)]
    public void Contrast_is_that_of_WCAG(string grey, double ratio)
    {
        Assert.True(Rgb.TryParse(grey, out Rgb colour));
        Assert.Equal(ratio, colour.ContrastWith(new Rgb(255, 255, 255)), 2);
    }

    [Theory]
    [InlineData("#FA3", "FFAA33")]
    [InlineData("#b3272d", "B3272D")]
    public void A_colour_is_read_in_either_length(string text, string hex)
    {
        Assert.True(Rgb.TryParse(text, out Rgb colour));
        Assert.Equal(hex, colour.ToHex());
    }

    [Theory]
    [InlineData("red")]
    [InlineData("FFAA33")]
    [InlineData("##FAA33")]
    [InlineData("#12345")]
    [InlineData("")]
    public void What_is_no_colour_is_refused(string text) => Assert.False(Rgb.TryParse(text, out _));
}
