using GenAiAlignment.Pptx.Fingerprints;
using Xunit;

namespace GenAiAlignment.Tests.Pptx.Fingerprints;

public sealed class SlidePairsTests
{
    [Theory]
    [InlineData("abcd", "abcd", "0 1 2 3")]
    [InlineData("abcd", "acbd", "0 2 1 3")]
    [InlineData("abcd", "abxcd", "0 1 -1 2 3")]
    [InlineData("abcd", "axcd", "0 1 2 3")]
    [InlineData("abcd", "cd", "2 3")]
    [InlineData("aab", "aaab", "0 1 -1 2")]
    [InlineData("", "ab", "-1 -1")]
    [InlineData("ab", "xy", "0 1")]
    public void Slides_are_found_by_text_and_else_by_their_place(string built, string now, string expected) =>
        Assert.Equal(expected, string.Join(' ', SlidePairs.Find([.. built.Select(Slide)], [.. now.Select(Slide)])));

    [Theory]
    [InlineData("0 1 2", "")]
    [InlineData("2 0 1", "0")]
    [InlineData("1 2 0", "2")]
    [InlineData("0 -1 2 1 3", "3")]
    [InlineData("3 2 1 0", "1 2 3")]
    public void The_fewest_slides_are_said_to_have_moved(string indices, string expected) =>
        Assert.Equal(expected, string.Join(' ', SlidePairs.OutOfOrder([.. indices.Split(' ').Select(int.Parse)]).Order()));

    private static SlideFingerprint Slide(char text) => new("", "", text.ToString(), "", "", []);
}
