using System.Collections.Immutable;
using GenAiAlignment.Layout.Fonts;
using GenAiAlignment.Tests.Layout.Arranging;
using GenAiAlignment.Tests.Themes.Fonts;
using GenAiAlignment.Themes.Fonts;
using Xunit;

namespace GenAiAlignment.Tests.Layout.Fonts;

public sealed class FontSelectorTests
{
    private const string Arabic = "نصمائل";
    private const string Hebrew = "אבגד";

    private static readonly FontFamily Newsreader = ArrangedDeck.Folio.Fonts.Heading;
    private static readonly FontFamily Eastern = MadeFont.WithLatinStyles("Eastern", Arabic + Hebrew + "中斜");

    /// <summary>Has no file for what is slanted.</summary>
    private static readonly FontFamily Greek = MadeFont.Family("Greek", "αβγ" + Hebrew);

    [Theory]
    [InlineData("نص", false, true, false, false)]
    [InlineData("نص", true, true, false, false)]
    [InlineData("نص", true, false, false, false)]
    [InlineData("斜", false, true, false, false)]
    [InlineData("אב", true, true, false, false)]
    [InlineData("abc", true, true, true, true)]
    public void A_style_that_a_family_lacks_a_letter_in_gives_way(string text, bool isBold, bool isItalic, bool getsBold, bool getsItalic)
    {
        FontRun run = Assert.Single(Select(text, isBold, isItalic, Eastern));

        Assert.Equal(FontFace.Of(Eastern, getsBold, getsItalic), run.Face);
        Assert.True(run.IsComplete);
    }

    [Fact]
    public void An_upright_letter_of_the_first_family_comes_before_a_slanted_one_of_the_next()
    {
        FontFamily slanted = new("Slanted", MadeFont.Face("Slanted", "Regular", "α"), null, MadeFont.Face("Slanted", "Italic", "α"), null);
        FontFamily upright = new("Upright", MadeFont.Face("Upright", "Regular", "α"), null, MadeFont.Face("Upright", "Italic", "a"), null);

        Assert.Equal(FontFace.Of(upright, false, false), Assert.Single(Select("α", false, true, upright, slanted)).Face);
        Assert.Equal(FontFace.Of(slanted, false, true), Assert.Single(Select("α", false, true, slanted, upright)).Face);
    }

    [Fact]
    public void Letters_are_slanted_where_their_script_has_italics_and_the_family_has_no_such_file()
    {
        Assert.True(Assert.Single(Select("αβγ", false, true, Greek)).Face.IsSlanted);
        Assert.False(Assert.Single(Select("אב", false, true, Greek)).Face.IsSlanted);
    }

    [Fact]
    public void Signs_of_no_script_go_with_the_letters_before_them_and_brackets_with_those_behind()
    {
        FontFamily family = new("Both", MadeFont.Face("Both", "Regular", MadeFont.Latin + Hebrew), null, MadeFont.Face("Both", "Italic", MadeFont.Latin), null);

        Assert.Equal(
            ["a, b |italic", "(אב), 3.5% אב |upright", "c (d) 3|italic"],
            Select("a, b (אב), 3.5% אב c (d) 3", false, true, family).Select(run => $"{"a, b (אב), 3.5% אב c (d) 3".Substring(run.Start, run.Length)}|{(run.Face.IsItalic ? "italic" : "upright")}"));
    }

    [Fact]
    public void Each_script_is_a_run_of_its_own_because_each_is_shaped_by_its_own_rules() =>
        Assert.Equal([(0, 3), (3, 2)], Select("אב نص", false, false, Eastern).Select(run => (run.Start, run.Length)));

    [Theory]
    [InlineData("a\u200Bb\u200C\u200D\u2060\uFEFF")] // zero width: space, non-joiner, joiner, word joiner, byte order mark
    [InlineData("a\u00ADb\u200E\u200F\u202A\u2066")] // soft hyphen, marks and embeddings of direction
    [InlineData("a\uFE0Fb\uFE0E\U000E0100")] // variation selectors
    [InlineData("a\u2009b\u202Fc\u3000")] // spaces of other widths
    [InlineData("a\u2028b\n\t")] // controls
    public void What_nobody_sees_needs_no_glyph(string text) =>
        Assert.All(Select(text, false, false, MadeFont.Family("Latin", MadeFont.Latin)), run => Assert.True(run.IsComplete, $"{run.Start}"));

    [Fact]
    public void A_letter_with_a_mark_may_be_there_as_one_letter_or_as_two()
    {
        Assert.True(Assert.Single(Select("e\u0301", false, false, MadeFont.Family("Composed", "eé"))).IsComplete);
        Assert.True(Assert.Single(Select("é", false, false, MadeFont.Family("Apart", "e\u0301"))).IsComplete);
    }

    [Fact]
    public void A_mark_that_no_family_has_leaves_its_letter_in_the_family_that_has_it()
    {
        FontRun run = Assert.Single(Select("ن\u06D6", false, false, Newsreader, Eastern));

        Assert.Equal((Eastern, false), (run.Face.Family, run.IsComplete));
    }

    [Theory]
    [InlineData("👩‍👩‍👧‍👦")]
    [InlineData("👍🏽")]
    [InlineData("🇩🇪")]
    [InlineData("1️⃣")]
    public void A_sequence_of_emoji_stays_whole(string emoji)
    {
        FontFamily family = MadeFont.Family("Emoji", string.Concat(emoji.EnumerateRunes().Where(rune => rune.Value is not (0x200D or 0xFE0F)).Select(rune => rune.ToString())));

        FontRun run = Assert.Single(Select(emoji, false, false, Newsreader, family));

        Assert.Equal((family, emoji.Length, true), (run.Face.Family, run.Length, run.IsComplete));
    }

    private static ImmutableArray<FontRun> Select(string text, bool isBold, bool isItalic, params ImmutableArray<FontFamily> families)
    {
        using FontShaper shaper = new();
        return new FontSelector(shaper).Select(text, families, isBold, isItalic);
    }
}
