using GenAiAlignment.Essays.Blocks;
using Xunit;

namespace GenAiAlignment.Tests.Essays.Html;

public sealed class ToolCommentTests
{
    [Theory]
    [InlineData("markdownlint-disable MD013 MD033")]
    [InlineData("START doctoc generated TOC please keep comment here to allow auto update")]
    [InlineData("DON'T EDIT THIS SECTION, INSTEAD RE-RUN doctoc TO UPDATE")]
    [InlineData("prettier-ignore-start")]
    [InlineData("omit in toc")]
    [InlineData("TODO: cite Smith; do not publish")]
    [InlineData("cSpell:ignore foo bar baz")]
    [InlineData("spell-checker: words foo bar baz")]
    [InlineData("vale off")]
    [InlineData("vale Microsoft.Contractions = NO")]
    [InlineData("textlint-disable ja-technical-writing/no-doubled-joshi, other")]
    [InlineData("eslint-disable-next-line no-foo -- a reason for it")]
    [InlineData("_class: lead invert small")]
    [InlineData("ALL-CONTRIBUTORS-LIST:START - Do not remove or modify this section")]
    [InlineData("wp:paragraph {\"align\": \"left\", \"a\": 1}")]
    [InlineData("SPDX-License-Identifier: MIT or Apache")]
    [InlineData("Output copied to clipboard! You have some errors.")]
    public void A_comment_for_a_tool_is_no_remark(string comment)
    {
        Assert.Empty(MarkedText.Blocks($"text\n\n<!-- {comment} -->\n").OfType<HtmlBlock>());
        Assert.Empty(MarkedText.Blocks($"text <!-- {comment} --> text\n").OfType<HtmlBlock>());
    }

    [Theory]
    [InlineData("Breathe here, then look up")]
    [InlineData("End with a smile and wait")]
    [InlineData("Start slowly with the first picture")]
    [InlineData("Include the story of the boat here")]
    [InlineData("More about this if there is time")]
    [InlineData("Hier langsam sprechen und warten")]
    [InlineData("تكلم ببطء هنا من فضلك")]
    public void A_comment_for_the_speaker_is_one(string comment) =>
        Assert.Equal([comment], MarkedText.Blocks($"text\n\n<!-- {comment} -->\n").OfType<HtmlBlock>().SelectMany(block => block.Comments));
}
