using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Layout.Typesetting;
using GenAiAlignment.Talks;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Layouts;
using Xunit;

namespace GenAiAlignment.Tests.Layout.Arranging;

public sealed class RightToLeftTests
{
    private const string Essay = """
        ---
        title: עבודה
        lang: he
        ---
        ## חלק

        מילים.

        **מכונה (ISO 9001) אינה עובדת.**

        עוד מילים.

        | א | ב |
        |---|--:|
        | ג | 1 |

        ```
        a = 1
        ```
        """;

    private static readonly ArrangedDeck Deck = ArrangedDeck.Of(Essay);

    [Theory]
    [InlineData("ar", true)]
    [InlineData("he-IL", true)]
    [InlineData("fa", true)]
    [InlineData("az-Arab", true)]
    [InlineData("ar-Latn", false)]
    [InlineData("de", false)]
    [InlineData("ja", false)]
    public void A_language_has_a_direction(string language, bool isRightToLeft) => Assert.Equal(isRightToLeft, WritingDirection.IsRightToLeft(language));

    [Fact]
    public void Every_place_of_the_theme_changes_sides()
    {
        Length page = ArrangedDeck.Folio.SlideSize.Width;
        foreach (ThemeLayout design in ArrangedDeck.Folio.Layouts)
        {
            SlideLayout layout = Deck.Deck.Layouts[(int)design.Kind];
            Assert.Equal(design.Frames.Select(frame => page - frame.Bounds.Right), layout.Placeholders.Select(placeholder => placeholder.Bounds.X));
            Assert.All(layout.Placeholders, placeholder => Assert.True(placeholder.Paragraph.IsRightToLeft));
        }

        ThemeDecoration fault = ArrangedDeck.Folio[LayoutKind.Title].Decorations.First(decoration => decoration.Left.Anchor == "page");
        LineItem line = Deck.Deck.Layouts[(int)LayoutKind.Title].Decorations.OfType<LineItem>().First();
        Assert.Equal(page, line.From.X);
        Assert.Equal(page - fault.Right.Offset, line.To.X);
    }

    [Fact]
    public void Lines_begin_at_the_right_and_are_read_as_written()
    {
        LaidOutSlide slide = Deck.SlidesOf(SlideKind.Claim).First();
        TextItem title = ArrangedDeck.Items<TextItem>(slide).First(item => item.Name == "Title");

        Assert.All(title.Lines, line => Assert.Equal(title.Bounds.Right.Points, line.Box.Right.Points, 0.01));
        Assert.Equal("מכונה (ISO 9001) אינה עובדת.", string.Join(' ', title.Lines.Select(line => line.Text)));
        Assert.All(title.Lines.SelectMany(line => line.Runs).Where(run => run.Text.Any(char.IsAsciiLetterOrDigit)), run => Assert.False(run.IsRightToLeft));
    }

    [Fact]
    public void The_first_column_of_a_table_stands_at_the_right_and_code_at_the_left()
    {
        TableItem table = Assert.Single(Deck.SlidesOf(SlideKind.Content).SelectMany(ArrangedDeck.Items<TableItem>));
        Assert.True(table.IsRightToLeft);
        Assert.True(table.Rows[0].Cells[0].Bounds.X > table.Rows[0].Cells[1].Bounds.X);
        Assert.Equal(ArrangedDeck.Folio[LayoutKind.Content][FrameContent.Title]!.Bounds.Right, table.Bounds.Right); // content has a title

        TextItem code = Deck.SlidesOf(SlideKind.Content).SelectMany(ArrangedDeck.Items<TextItem>).First(item => item.Name == "Code");
        Assert.Equal(code.Bounds.X, code.Lines[0].Box.X);
    }
}
