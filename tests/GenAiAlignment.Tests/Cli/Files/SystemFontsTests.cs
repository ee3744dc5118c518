using GenAiAlignment.Cli.Files;
using GenAiAlignment.Tests.Themes.Fonts;
using GenAiAlignment.Themes.Fonts;
using Xunit;

namespace GenAiAlignment.Tests.Cli.Files;

public sealed class SystemFontsTests
{
    [Fact]
    public void A_family_is_what_its_files_say_whatever_they_are_called()
    {
        using Desk desk = new Desk()
            .With("fonts/sample.ttf", MadeFont.Bytes("Sample", "Regular", "a"))
            .With("fonts/samplebd.ttf", MadeFont.Bytes("Sample", "Bold", "a"))
            .With("fonts/Sample Oblique.ttf", MadeFont.Bytes("Sample", "Oblique", "a"))
            .With("fonts/SZ.TTF", MadeFont.Bytes("Sample", "Bold Italic", "a"));

        FontFamily family = Assert.Single(SystemFonts.Of([desk.PathOf("fonts")])());

        Assert.Equal(
            ("Sample", "Regular", "Bold", "Oblique", "Bold Italic"),
            (family.Name, family.Regular.Metrics.Style, family.Bold?.Metrics.Style, family.Italic?.Metrics.Style, family.BoldItalic?.Metrics.Style));
    }

    [Fact]
    public void Families_come_in_one_order_and_what_is_no_font_is_passed_over()
    {
        using Desk desk = new Desk()
            .With("fonts/b/Zeta-Regular.ttf", MadeFont.Bytes("Zeta", "Regular", "a"))
            .With("fonts/NotoSerif-Regular.ttf", MadeFont.Bytes("Noto Serif", "Regular", "a"))
            .With("fonts/NotoSans-Black.ttf", MadeFont.Bytes("Noto Sans Black", "Regular", "a", weight: 900))
            .With("fonts/NotoSans-Regular.ttf", MadeFont.Bytes("Noto Sans", "Regular", "a"))
            .With("fonts/a/Alpha.ttf", MadeFont.Bytes("Alpha", "Regular", "a"))
            .With("fonts/broken.ttf", "no font")
            .With("fonts/empty.ttf", "")
            .With("fonts/Bold-Bold.ttf", MadeFont.Bytes("Only Bold", "Bold", "a"));

        Assert.Equal(["Noto Sans", "Noto Serif", "Alpha", "Zeta"], SystemFonts.Of([desk.PathOf("fonts"), desk.PathOf("none")])().Select(family => family.Name));
    }
}
