using GenAiAlignment.Foundation;
using Xunit;

namespace GenAiAlignment.Tests.Foundation;

public sealed class NearestWordTests
{
    [Theory]
    [InlineData("titel", "title")]
    [InlineData("follio", "folio")]
    [InlineData("Folio", "folio")]
    [InlineData("lang", null)]
    [InlineData("", null)]
    public void A_slip_of_the_fingers_is_understood(string word, string? meant) =>
        Assert.Equal(meant, NearestWord.Find(word, ["title", "folio", "subtitle"]));
}
