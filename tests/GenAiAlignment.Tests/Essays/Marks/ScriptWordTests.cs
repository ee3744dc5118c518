using Xunit;

namespace GenAiAlignment.Tests.Essays.Marks;

public sealed class ScriptWordTests
{
    [Theory]
    [InlineData("하루에 5~10분, 길면 20~30분을 쓴다.")]
    [InlineData("3~4 weeks at 100~200 users, ~50 on Mondays")]
    [InlineData("5~10,20~30分，５~１０分")]
    [InlineData("第一~三章和四~六章。")]
    [InlineData("全3~4章、計5~6時間。")]
    [InlineData("월~금요일,토~일")]
    [InlineData("Mon~Wed,Fri~Sun and 1~3,5~")]
    [InlineData("~副題~と~題~")]
    [InlineData("안녕~ 반가워~ 좋아~~ 정말~~ 음~~~ 네~~~")]
    [InlineData("5~~10분, 20~~30분")]
    [InlineData("HEAD~1..HEAD~3 PROGRA~1/MICROS~2 /~mary/~john")]
    public void A_tilde_that_says_to_is_text(string text) => Assert.Equal(text, MarkedText.Of(text));

    [Theory]
    [InlineData("2^10 rows and 2^20 rows")]
    [InlineData("a^2 + b^2 = c^2")]
    [InlineData("a^2+b^2=c^2")]
    [InlineData("10^3^5 and a^b^c and 2^n^3")]
    [InlineData("^_^ and ^-^ and (^o^) and >_< and -_-, ^_^.")]
    [InlineData("谢谢^o^和ありがとう^ω^")]
    [InlineData("haha^^ and 네^^ 정말^^")]
    [InlineData("HEAD^1..HEAD^2")]
    public void A_caret_that_raises_no_word_is_text(string text) => Assert.Equal(text, MarkedText.Of(text));

    [Theory]
    [InlineData("H~2~O", "H[_:2]O")]
    [InlineData("C~6~H~12~O~6~", "C[_:6]H[_:12]O[_:6]")]
    [InlineData("CO~2~는", "CO[_:2]는")]
    [InlineData("log~10~ x~i+1~", "log[_:10] x[_:i+1]")]
    [InlineData("x^2^", "x[^:2]")]
    [InlineData("10^6^ l", "10[^:6] l")]
    [InlineData("x^2^y", "x[^:2]y")]
    [InlineData("Ca^2+^, Na^+^", "Ca[^:2+], Na[^:+]")]
    [InlineData("1^st^, x^(n+1)^.", "1[^:st], x[^:(n+1)].")]
    [InlineData("e^*x*^", "e[^:[i:x]]")]
    [InlineData("注释^[1]^字，品牌^®^", "注释[^:[1]]字，品牌[^:®]")]
    [InlineData("word^[1](#a)^", "word[a:[^:1]]")]
    [InlineData("**5~10 and x^2^**", "[b:5~10 and x][^:[b:2]]")]
    public void A_lone_word_between_two_marks_is_lowered_or_raised(string text, string expected) => Assert.Equal(expected, MarkedText.Of(text));

    [Fact]
    public void A_tilde_breaks_no_emphasis_that_it_crosses() =>
        Assert.Equal("5~10 [b:bold 20~30 bold] text", MarkedText.Of("5~10 **bold 20~30 bold** text"));

    [Theory]
    [InlineData("~~gone~~", "[s:gone]")]
    [InlineData("~~two words~~, un~~like~~ly", "[s:two words], un[s:like]ly")]
    public void Two_tildes_strike_out(string text, string expected) => Assert.Equal(expected, MarkedText.Of(text));

    [Fact]
    public void A_mark_behind_a_backslash_is_text() => Assert.Equal("H~2~O x^2^", MarkedText.Of(@"H\~2~O x\^2^"));
}
