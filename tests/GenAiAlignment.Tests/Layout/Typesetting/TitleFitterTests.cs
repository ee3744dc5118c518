using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Fonts;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Layout.Typesetting;
using GenAiAlignment.Tests.Layout.Arranging;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;
using Xunit;

namespace GenAiAlignment.Tests.Layout.Typesetting;

public sealed class TitleFitterTests
{
    [Fact]
    public void A_title_that_fits_on_one_line_is_as_large_as_it_can_be() =>
        Assert.Equal((60, "Machine delegation"), Fit("Machine delegation", 720, 300));

    [Fact]
    public void A_title_gives_up_a_little_size_for_lines_without_a_lone_word() =>
        Assert.Equal((49, "the implied / promise to industry"), Fit("the implied promise to industry", 496, 300));

    [Fact]
    public void It_does_not_give_up_much()
    {
        (double size, _) = Fit("simultaneous misrepresentations notwithstanding", 520, 300);

        Assert.True(size >= 49);
    }

    private static (double Size, string Lines) Fit(string text, double width, double height)
    {
        using FontShaper shaper = new();
        Typesetter typesetter = new(ArrangedDeck.Folio.Fonts, shaper);
        TextFit fit = TitleFitter.Fit([60, 54, 49, 44, 36, 20], Length.FromPoints(height), size => typesetter.Draft(
            [new TextParagraph([new TextSpan(text, new CharacterStyle(FontSlot.Heading, size, ThemeColour.Text) { IsBold = true })], new ParagraphStyle())],
            Length.FromPoints(width),
            LineBreaking.Balanced));
        return (fit.Size, string.Join(" / ", fit.Block.Lines.Select(line => line.Text)));
    }
}
