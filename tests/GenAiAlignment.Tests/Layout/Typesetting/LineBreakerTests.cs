using System.Globalization;
using System.Text;
using GenAiAlignment.Layout.Typesetting;
using GenAiAlignment.Tests.Layout.Unicode;
using Xunit;

namespace GenAiAlignment.Tests.Layout.Typesetting;

public sealed class LineBreakerTests
{
    [Fact]
    public void Every_case_of_the_official_test_breaks_as_it_says()
    {
        List<string> failed = [];
        int count = 0;
        foreach (string line in UnicodeTestFile.Lines("LineBreakTest.txt"))
        {
            (string text, int[] expected) = Parse(line);
            count++;
            if (!LineBreaker.Find(text).Select(place => place.Index).SequenceEqual(expected))
            {
                failed.Add(line);
            }
        }

        Assert.Empty(failed);
        Assert.InRange(count, 7000, 20000);
    }

    [Theory]
    [InlineData("A system’s presentation", "A |system’s |presentation")]
    [InlineData("a “human replacement” is", "a |“human |replacement” |is")]
    [InlineData("long-term, AI/ML (and more)", "long-|term, |AI/|ML |(and |more)")]
    [InlineData("about $1,234.50 or 12.5% of 3-4", "about |$1,234.50 |or |12.5% |of |3-4")]
    [InlineData("30\u00A0minutes of it", "30\u00A0minutes |of |it")]
    [InlineData("one\ntwo", "one\n|two")]
    [InlineData("機械は人間を、助ける。", "機|械|は|人|間|を、|助|け|る。")]
    [InlineData("他说：“你好吗？”", "他|说：“你|好|吗？”")]
    public void Text_breaks_where_readers_expect_it(string text, string expected)
    {
        StringBuilder shown = new();
        int start = 0;
        foreach (LineBreakOpportunity place in LineBreaker.Find(text))
        {
            shown.Append(start > 0 ? "|" : "").Append(text, start, place.Index - start);
            start = place.Index;
        }

        Assert.Equal(expected, shown.ToString());
    }

    [Fact]
    public void Only_line_ends_and_the_end_of_the_text_are_mandatory() =>
        Assert.Equal([(2, true), (4, false), (6, true), (7, true)], LineBreaker.Find("a\nb c\u2028d").Select(place => (place.Index, place.IsMandatory)));

    [Fact]
    public void An_empty_text_has_no_place_to_break() => Assert.Empty(LineBreaker.Find(""));

    /// <summary>Reads a line such as <c>× 0023 × 0020 ÷ 0023 ÷</c>.</summary>
    private static (string Text, int[] Breaks) Parse(string line)
    {
        StringBuilder text = new();
        List<int> breaks = [];
        foreach (string part in line.Split(' '))
        {
            if (part == "÷")
            {
                breaks.Add(text.Length);
            }
            else if (part != "×")
            {
                text.Append(char.ConvertFromUtf32(int.Parse(part, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
            }
        }

        return (text.ToString(), [.. breaks]);
    }
}
