using GenAiAlignment.Foundation;
using Xunit;

namespace GenAiAlignment.Tests.Foundation;

public sealed class LengthTests
{
    [Theory]
    [InlineData("12", 152_400)]
    [InlineData("12pt", 152_400)]
    [InlineData("1in", 914_400)]
    [InlineData("-10 mm", -360_000)]
    [InlineData("2.5cm", 900_000)]
    public void A_length_is_read_with_its_unit(string text, long emu)
    {
        Assert.True(Length.TryParse(text, out Length length));
        Assert.Equal(emu, length.Emu);
    }

    [Theory]
    [InlineData("")]
    [InlineData("wide")]
    [InlineData("1,5pt")]
    [InlineData("2000in")]
    [InlineData("NaN")]
    public void What_is_no_length_is_refused(string text) => Assert.False(Length.TryParse(text, out _));

    [Theory]
    [InlineData("20", 20)]
    [InlineData(" 7.5 ", 7.5)]
    [InlineData("1cm", 10)]
    [InlineData("0.5in", 12.7)]
    public void A_plain_number_is_in_millimetres_where_lengths_are_told_in_them(string text, double millimetres)
    {
        Assert.True(LengthRange.TryParse(text, out Length length));
        Assert.Equal(Length.FromMillimetres(millimetres), length);
    }
}
