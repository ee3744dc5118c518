using Xunit;

namespace GenAiAlignment.Tests.Essays.Marks;

public sealed class DollarMarkTests
{
    [Theory]
    [InlineData("It cost $5 or $10, US$5-$10 a head, ($3/$4).")]
    [InlineData("20$ and 30$, 5$, 6$")]
    [InlineData("between $1m and $2m")]
    [InlineData("From $20/user (7 users = $1680/year).")]
    [InlineData("Paying $20/user/month (say $1,680/year$)")]
    [InlineData("$5 or 10$ bucks, $5-$ and $6-$")]
    [InlineData("A$5 and B$6 and C$")]
    [InlineData("\"$\" and \"$\" and ($) and ($)")]
    [InlineData("$$ rents and $$$ rents, $$$")]
    [InlineData("$HOME/bin:$PATH, $foo_bar:$baz, ${a}-${b}")]
    [InlineData("$a lot of money$ and $more$money")]
    [InlineData("$5, £6 und 7$. 20$ 和 30$。")]
    public void Prices_are_text(string text) => Assert.Equal(text, MarkedText.Of(text));

    [Theory]
    [InlineData("**35$** and **40$**", "[b:35$] and [b:40$]")]
    [InlineData("**$5**, **$6**", "[b:$5], [b:$6]")]
    [InlineData(@"\$x\$ and $y", "$x$ and $y")]
    public void Prices_break_no_emphasis(string text, string expected) => Assert.Equal(expected, MarkedText.Of(text));

    [Theory]
    [InlineData("$x$, ($y$)", "[i:x], ([i:y])")]
    [InlineData("$n log n$ and $ab + c$", "[i:n] [i:log] [i:n] and [i:ab] + [i:c]")]
    [InlineData("设$x$为", "设[i:x]为")]
    [InlineData(@"H$_2$O, n$^{th}$, 5$\times$5", "H[_:2]O, n[^:[i:th]], 5×5")]
    [InlineData("$[0,1)$ $f'(x)$ $3/4$ $P(A|B) = 1$", "[0,1) [i:f]′([i:x]) 3/4 [i:P]([i:A]|[i:B]) = 1")]
    [InlineData(@"$\alpha$-helix", @"α-helix")]
    [InlineData(@"$5\$ + x$", @"5$ + [i:x]")]
    [InlineData("$$x + y$$ stands out", "[i:x] + [i:y] stands out")]
    public void Formulas_are_mathematics(string text, string expected) => Assert.Equal(expected, MarkedText.Of(text));

    [Fact]
    public void A_dollar_sign_in_code_closes_no_formula() => Assert.Equal("[c:$x] and [c:$y]", MarkedText.Of("`$x` and `$y`"));
}
