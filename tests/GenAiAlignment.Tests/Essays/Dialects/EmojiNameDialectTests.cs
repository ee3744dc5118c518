using Xunit;

namespace GenAiAlignment.Tests.Essays.Dialects;

public sealed class EmojiNameDialectTests
{
    [Theory]
    [InlineData("Go :rocket: go", "Go 🚀 go")]
    [InlineData("**Go :+1:!** (:100:)", "**Go 👍!** (💯)")]
    [InlineData("# :books: Books\n\nw", "# 📚 Books\nw")]
    [InlineData("- :white_check_mark::tada: done", "- ✅🎉 done")]
    public void A_name_is_read_as_its_emoji(string text, string shown) => Assert.Equal(shown, new ReadText(text).Shown);

    [Theory]
    [InlineData("At 10:30:45 or a:rocket:b")]
    [InlineData("This :is not: a :name: of one")]
    [InlineData("ratio 1:100:3")]
    [InlineData("`:rocket:`")]
    public void Other_colons_stay(string text)
    {
        ReadText read = new(text);
        Assert.Equal(text.Trim('`'), read.Shown);
        Assert.Empty(read.Messages("ED123"));
    }

    [Fact]
    public void One_message_counts_them() => Assert.Equal(["names between colons: 2 emoji names read as emoji"], new ReadText(":tada: :tada:").Messages("ED123"));
}
