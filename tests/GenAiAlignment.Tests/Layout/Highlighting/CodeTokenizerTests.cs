using CsCheck;
using GenAiAlignment.Layout.Highlighting;
using Xunit;

namespace GenAiAlignment.Tests.Layout.Highlighting;

public sealed class CodeTokenizerTests
{
    [Theory]
    [InlineData("python", "def f(): # note", "K:def", "C:# note")]
    [InlineData("python", "x = '''a\nb''' + 1", "L:'''a\nb'''", "L:1")]
    [InlineData("js", "const s = \"a \\\" b\"; // end", "K:const", "L:\"a \\\" b\"", "C:// end")]
    [InlineData("c++", "int x = 0x1F; /* two\nlines */ return", "K:int", "L:0x1F", "C:/* two\nlines */", "K:return")]
    [InlineData("rust", "fn f<'a>(x: &'a str)", "K:fn", "K:str")]
    [InlineData("bash", "echo \"$#\" # count", "K:echo", "L:\"$#\"", "C:# count")]
    [InlineData("json", "{ \"a\": \"b\", \"c\": true }", "K:\"a\"", "L:\"b\"", "K:\"c\"", "L:true")]
    [InlineData("yaml", "key: value # why\nurl: http://x", "K:key", "C:# why", "K:url")]
    [InlineData("html", "<a href=\"x\">if</a><!-- no -->", "K:a", "L:\"x\"", "K:a", "C:<!-- no -->")]
    [InlineData("SQL", "Select 'x' from t -- all", "K:Select", "L:'x'", "K:from", "C:-- all")]
    [InlineData("lua", "--[[ long\n]] local x", "C:--[[ long\n]]", "K:local")]
    public void Words_strings_and_comments_are_told_apart(string language, string code, params string[] expected)
    {
        IEnumerable<string> marked = CodeTokenizer.Read(code, language)
            .Where(token => token.Kind != CodeTokenKind.Plain)
            .Select(token => $"{token.Kind.ToString()[0]}:{code.Substring(token.Start, token.Length)}");

        Assert.Equal(expected, marked);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("klingon")]
    public void Code_of_no_known_language_stays_plain(string? language) =>
        Assert.Equal([new CodeToken(0, 8, CodeTokenKind.Plain)], CodeTokenizer.Read("if (x) 1", language));

    [Fact]
    public void Tokens_cover_any_text_in_order()
    {
        Gen<string> texts = Gen.String[Gen.Char["\"'`/*#-<>!=$@:;. \n\\abif019"], 0, 60];
        Gen.Select(texts, Gen.OneOf("c", "python", "html", "yaml", "sh", "lua", "css", "haskell", "rust")).Sample((code, language) =>
        {
            int end = 0;
            foreach (CodeToken token in CodeTokenizer.Read(code, language))
            {
                Assert.Equal(end, token.Start);
                Assert.True(token.Length > 0);
                end += token.Length;
            }

            Assert.Equal(code.Length, end);
        });
    }
}
