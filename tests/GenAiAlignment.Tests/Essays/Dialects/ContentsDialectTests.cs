using Xunit;

namespace GenAiAlignment.Tests.Essays.Dialects;

public sealed class ContentsDialectTests
{
    [Theory]
    [InlineData("[TOC]")]
    [InlineData("[[toc]]")]
    [InlineData("[[_TOC_]]")]
    [InlineData("[^toc]")]
    [InlineData("${toc}")]
    [InlineData("\\newpage")]
    [InlineData("\\vspace{1cm}\n\\tableofcontents")]
    [InlineData("*[HTML]: Hypertext Markup Language")]
    [InlineData("*[HTML]: Hypertext\n*[CSS]: Style")]
    [InlineData("- [TOC]")]
    public void Orders_to_a_typesetter_are_left_out(string text)
    {
        ReadText read = new($"A\n\n{text}\n\nB\n");
        Assert.Equal("A\nB", read.Shown.Replace("\n- ", "", StringComparison.Ordinal));
        Assert.Single(read.Messages("ED122"));
    }

    [Theory]
    [InlineData("See [TOC] and \\newpage here.")]
    [InlineData("\\textbf{Important}")]
    [InlineData("`[TOC]`")]
    [InlineData("The HTML of *[x]*")]
    public void Words_stay(string text) => Assert.Empty(new ReadText(text).Messages("ED122"));
}
