using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Pptx.Linting;
using GenAiAlignment.Talks;
using Xunit;

namespace GenAiAlignment.Tests.Pptx;

/// <summary>Essays that stretch the format: what comes out is valid, and nothing is wrong with it.</summary>
public sealed class ValidPackageTests
{
    private static readonly string Deep = string.Concat(Enumerable.Range(0, 25).Select(level => $"{new string(' ', level * 3)}1. level {level}\n"));

    public static TheoryData<string> Essays =>
    [
        "0. zero\n1. one\n",
        "40000. a\n40001. b\n\n0. c\n\n999999999. d\n",
        "32766. a\n32767. b\n32768. c\n",
        "3. c\n2. b\n1. a\n",
        "1. a\n   - b\n\n     0. c\n     1. d\n   - e\n2. f\n",
        "-\n- a\n-\n\n0.\n1. b\n",
        "- [ ] a\n- [x]\n- b\n",
        "| a | b |\n|---|---|\n",
        "|  |  |\n|---|---|\n|  | a |\n",
        "| a |\n|---|\n| b | c |\n",
        "## ![alt](lost.png)\n\nWords.\n",
        "# ![](lost.png)\n\n**![alt](lost.png)**\n",
        "> - > - 0. deep\n",
        "```\n\n```\n\n$$\n$$\n",
        "[a](mailto:x) [b](#slide-1) [c](javascript:x) [d](http://[bad) [e](data:x,y) [f](//x)\n",
        "**A claim** with [^1].\n\n[^1]: a\n\n    0. b\n",
        "<ol start=\"0\"><li>a</li></ol>\n\nterm\n: 0. definition\n",
        "***\n\n****\n\n** **\n",
        "Words &#x1F600; &#0; &lt;a:t&gt; ]]> \u0085 \u2028 \uFFFE.\n",
    ];

    [Theory]
    [MemberData(nameof(Essays))]
    public void A_small_essay_makes_a_valid_package(string content) => AssertValid($"# Talk\n\n## Part\n\nWords.\n\n**A claim.**\n\n{content}");

    [Fact]
    public void A_deeply_nested_list_makes_a_valid_package() => AssertValid($"# Talk\n\n{Deep}");

    private static void AssertValid(string essay)
    {
        LaidOutDeck deck = SampleDecks.Arrange(essay, TalkSettings.Default);
        byte[] file = SampleDecks.Write(deck);
        using MemoryStream stream = new(file);
        Assert.Empty(PackageLint.Check(stream).Where(finding => finding.Severity != Severity.Information).Select(finding => $"{finding.Rule} {finding.Part} {finding.Message}"));
        using PresentationDocument document = PptxWriterTests.Open(file);
        OpenXmlValidator validator = new(FileFormatVersions.Microsoft365);
        Assert.Empty(validator.Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}"));
    }
}
