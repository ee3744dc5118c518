using System.Text;
using GenAiAlignment.Foundation;
using Xunit;

namespace GenAiAlignment.Tests.Foundation;

public sealed class SourceTextDecoderTests
{
    private const string Japanese = "データを分析することは、プログラマーの大切な仕事です。\n";

    [Theory]
    [InlineData(932, "Shift_JIS")]
    [InlineData(51932, "EUC-JP")]
    public void Old_Japanese_encodings_are_read_with_a_warning(int codePage, string name)
    {
        Outcome<SourceText> outcome = SourceTextDecoder.Decode(CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(Japanese), "e.md"); // it knows both

        Assert.Equal(Japanese, outcome.Value?.Text);
        Diagnostic diagnostic = Assert.Single(outcome.Diagnostics);
        Assert.Equal(("ED009", Severity.Warning), (diagnostic.Code, diagnostic.Severity));
        Assert.Contains(name, diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1252, "Ein schöner Satz über Größe und Maß.")]
    [InlineData(1251, "Кошка сидит на столе и не хочет уходить.")]
    [InlineData(936, "猫在桌子上，它不想离开，我们也没有办法。")]
    [InlineData(949, "고양이는 탁자 위에 있고 떠나고 싶어하지 않는다.")]
    [InlineData(950, "貓在桌子上，牠不想離開，我們也沒有辦法。")]
    public void Other_encodings_cannot_be_told_and_are_errors(int codePage, string text)
    {
        Outcome<SourceText> outcome = SourceTextDecoder.Decode(CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(text), "e.md"); // it knows all

        Assert.Null(outcome.Value);
        Assert.Equal("ED004", Assert.Single(outcome.Diagnostics).Code);
    }

    [Fact]
    public void A_wrong_byte_is_shown_at_its_place()
    {
        Diagnostic diagnostic = Assert.Single(SourceTextDecoder.Decode([.. "one\ntw"u8, 0xE9, .. " three"u8], "e.md").Diagnostics);

        Assert.Equal(("ED004", 2, 3), (diagnostic.Code, diagnostic.Span?.Line, diagnostic.Span?.Column));
    }
}
