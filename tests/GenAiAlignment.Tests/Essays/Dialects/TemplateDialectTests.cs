using Xunit;

namespace GenAiAlignment.Tests.Essays.Dialects;

public sealed class TemplateDialectTests
{
    [Theory]
    [InlineData("Open {{< notice info >}}late{{< /notice >}}.", "Open late.")]
    [InlineData("{{% notice note %}}\nLate **words**\n{{% /notice %}}", "Late **words**")]
    [InlineData("Watch {{< youtube w7Ft2ymGmfc >}} now.", "Watch now.")]
    [InlineData("{{< tabs >}}\n\n- {{< tab \"a\" >}}\n- b\n\n{{< /tabs >}}", "- b")]
    [InlineData("{% if page.x %}Late{% endif %} words {{ page.title | upcase }}.", "Late words .")]
    [InlineData("A {% comment %}hidden *words*{% endcomment %} B", "A B")]
    [InlineData("{% comment %}\nhidden\n\nwords\n{% endcomment %}\n\nB", "B")]
    [InlineData("> {% include x.html %}\n> said", "> said")]
    [InlineData("# {{ page.title }}\n\nWords", "Words")]
    [InlineData("{{{ html }}}Words", "Words")]
    public void A_tag_is_left_out_and_what_stands_between_two_stays(string text, string shown) => Assert.Equal(shown, new ReadText(text).Shown);

    [Theory]
    [InlineData("{{< figure src=\"shop.png\" caption=\"In spring\" alt=\"A shop\" >}}", "![A shop](shop.png) In spring")]
    [InlineData("{{< figure\n  src=\"shop.png\"\n  title='In spring'\n>}}", "![](shop.png) In spring")]
    [InlineData("{{< img \"shop.webp\" >}}", "![](shop.webp)")]
    [InlineData("{% include image.html src=\"a.jpg\" %}", "![](a.jpg)")]
    [InlineData("{% asset_img a.jpg The title %}", "![](a.jpg)")]
    public void A_tag_that_names_a_picture_is_that_picture(string text, string shown) => Assert.Equal(shown, new ReadText(text).Shown);

    [Theory]
    [InlineData("{% highlight js %}\nlet a = 1;\n\nlet b;\n{% endhighlight %}\n\nB", "```js let a = 1;//let b;\nB")]
    [InlineData("{{< highlight go \"linenos=table\" >}}\nx := 1\n{{< /highlight >}}", "```go x := 1")]
    [InlineData("- {% highlight py %}\n  if a:\n      b\n  {% endhighlight %}", "- ```py if a:/    b")]
    public void Highlighted_lines_are_code(string text, string shown) => Assert.Equal(shown, new ReadText(text).Shown);

    [Theory]
    [InlineData("See [the *page*]({{< ref \"page.md\" >}}).", "See the page.", "page.md")]
    [InlineData("See [the page]({% post_url 2020-01-01-x %}).", "See the page.", null)]
    [InlineData("See [the page]({{ site.url }}/about \"T\").", "See the page.", "/about")]
    public void A_tag_in_an_address_leaves_the_words(string text, string shown, string? address)
    {
        ReadText read = new(text);
        Assert.Equal(shown, read.Shown);
        Assert.Equal(address, read.Links.SingleOrDefault());
    }

    [Fact]
    public void A_tag_in_the_address_of_a_picture_leaves_the_path() =>
        Assert.Equal("![A](/assets/a.png)", new ReadText("![A]({{ site.baseurl }}/assets/a.png)").Shown);

    [Theory]
    [InlineData("`{{< x >}}` and `{% y %}`", "{{< x >}} and {% y %}")]
    [InlineData("    {{< x >}}", "``` {{< x >}}")]
    [InlineData("$\\binom{{a}}{b}$", "\\binom{{a}}{b}")]
    [InlineData("{{< never closed", "{{< never closed")]
    [InlineData("{% highlight js %}\nnever closed", " never closed")]
    public void What_is_code_or_never_ends_stays(string text, string shown) => Assert.Equal(shown.Trim(), new ReadText(text).Shown);

    [Fact]
    public void Each_notation_has_its_message()
    {
        ReadText read = new("A {{< x >}} b {{% y %}}\n\n{% z %} c {{ d }} {{ e }}\n\n[x]({{ f }}/a)");
        Assert.Equal(["shortcodes of Hugo: 2 shortcodes left out, 1 tagged link read without the tag"], read.Messages("ED118"));
        Assert.Equal(["Liquid, as Jekyll reads it: 1 tag left out, 2 values left out"], read.Messages("ED119"));
        Assert.Equal([(1, 3)], read.Places("ED118"));
        Assert.Equal([(3, 1)], read.Places("ED119"));
    }
}
