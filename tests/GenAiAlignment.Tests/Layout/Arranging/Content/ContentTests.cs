using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Talks;
using GenAiAlignment.Tests.Themes.Pictures;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;
using GenAiAlignment.Themes.Layouts;
using Xunit;

namespace GenAiAlignment.Tests.Layout.Arranging.Content;

public sealed class ContentTests
{
    private static readonly Bounds Body = ArrangedDeck.Folio[LayoutKind.Content][FrameContent.Body]!.Bounds; // every content layout has one

    [Fact]
    public void A_long_table_goes_on_with_its_header_and_every_row_once()
    {
        string rows = string.Concat(Enumerable.Range(1, 40).Select(i => $"| {i} | row {i} |\n"));
        ArrangedDeck deck = Deck($"| Number | Name |\n|---:|---|\n{rows}");

        TableItem[] tables = Items<TableItem>(deck);
        Assert.True(tables.Length > 1);
        Assert.All(tables, table => Assert.Equal(["Number", "Name"], Words(table.Rows[0])));
        Assert.Equal(Enumerable.Range(1, 40).Select(i => $"row {i}"), tables.SelectMany(table => table.Rows.Skip(1)).Select(row => Words(row)[1]));
        Assert.Contains("ED402", deck.Codes);
    }

    [Fact]
    public void The_cells_of_a_table_stand_in_their_columns_and_the_table_in_its_frame()
    {
        ArrangedDeck deck = Deck("""
            | Method | Cost | When to use it |
            |:-------|-----:|:---------------|
            | Paper | 3 € | When the power goes out and nobody can charge anything, which happens more often than one would think |
            | Bold **word** | 1,200 € | Never |
            """);

        TableItem table = Assert.Single(Items<TableItem>(deck));
        Assert.True(Body.Contains(table.Bounds));
        Assert.Equal(table.Bounds.Width.Points, table.ColumnWidths.Sum(width => width.Points), 0.01);
        Assert.Equal(table.Bounds.Height.Points, table.Rows.Sum(row => row.Height.Points), 0.01);
        Assert.All(
            table.Rows.SelectMany(row => row.Cells),
            cell => Assert.All(cell.Lines, line => Assert.True(cell.Bounds.Contains(line.Box, Length.FromPoints(0.01)), line.Text)));
        TextItem cost = table.Rows[2].Cells[1];
        Assert.Equal("1,200 €", Assert.Single(cost.Lines).Text);
        Assert.Equal(cost.Bounds.Right.Points, cost.Lines[0].Box.Right.Points, 0.01);
    }

    [Fact]
    public void Columns_without_room_beside_each_other_stand_below_each_other_with_the_first()
    {
        string[] heads = ["Internationalisation", "Responsibilities", "Characteristics", "Misunderstandings", "Institutionalised", "Counterrevolution"];
        ArrangedDeck deck = Deck($"| {string.Join(" | ", heads)} |\n|{string.Concat(Enumerable.Repeat("---|", 6))}\n| 1 | 2 | 3 | 4 | 5 | 6 |");

        TableItem[] tables = Items<TableItem>(deck);
        Assert.All(tables, table => Assert.Equal(heads[0], Words(table.Rows[0])[0]));
        Assert.Equal(heads, tables.SelectMany((table, index) => Words(table.Rows[0]).Skip(index == 0 ? 0 : 1)));
        Assert.Contains("ED409", deck.Codes);
        Assert.DoesNotContain("ED401", deck.Codes);
    }

    [Fact]
    public void Code_keeps_every_letter_and_stands_on_its_panel()
    {
        const string code = "def f(x):\n    # twice\n\treturn \"a\" * 2";
        ArrangedDeck deck = Deck($"```python\n{code}\n```");

        LaidOutSlide slide = Assert.Single(deck.SlidesOf(SlideKind.Content));
        TextItem text = Assert.Single(ArrangedDeck.Items<TextItem>(slide), item => item.Name == "Code");
        RectangleItem panel = Assert.Single(ArrangedDeck.Items<RectangleItem>(slide));
        Assert.Equal(code.Replace("\t", "    ", StringComparison.Ordinal).Split('\n'), text.Paragraphs.Select(paragraph => paragraph.PlainText));
        Assert.Equal(text.Paragraphs.Length, text.Lines.Length);
        Assert.True(panel.Bounds.Contains(text.Bounds) && Body.Contains(panel.Bounds));
        Assert.Equal(new SolidFill(ThemeColour.Surface), panel.Fill);
        Assert.All(text.Paragraphs.SelectMany(paragraph => paragraph.Spans), span => Assert.Equal(FontSlot.Mono, span.Style.Font));
        Assert.Contains(text.Paragraphs[0].Spans, span => span is { Text: "def", Style.Colour: ThemeColour.Keyword });
        Assert.Contains(text.Paragraphs[1].Spans, span => span is { Text: "# twice", Style.Colour: ThemeColour.Muted });
    }

    [Fact]
    public void A_line_of_code_that_is_too_long_goes_on_below_with_a_sign()
    {
        string line = $"x = [{string.Join(", ", Enumerable.Range(1, 40))}]";
        ArrangedDeck deck = Deck($"```\n{line}\n```");

        TextItem text = Assert.Single(Items<TextItem>(deck), item => item.Name == "Code");
        Assert.True(text.Paragraphs.Length > 1);
        Assert.Equal(line, string.Concat(text.Paragraphs.Select(paragraph => paragraph.PlainText)));
        Assert.Null(text.Paragraphs[0].Style.Bullet);
        Assert.All(text.Paragraphs.Skip(1), paragraph => Assert.Equal("→", paragraph.Style.Bullet?.Text));
    }

    [Fact]
    public void A_picture_is_as_large_as_its_frame_and_sense_allow_and_never_cropped()
    {
        ArrangedDeck large = Deck("![A name](large.png)", _ => PictureFile.Png(3000, 1000));
        ArrangedDeck small = Deck("![A name](small.png)", _ => PictureFile.Png(40, 30));

        PictureItem picture = Assert.Single(Items<PictureItem>(large));
        Assert.Equal(Body.Width, picture.Bounds.Width);
        Assert.Equal(3, picture.Bounds.Width.Points / picture.Bounds.Height.Points, 0.001);
        Assert.Equal("A name", picture.AlternativeText);
        Assert.Equal(60, Assert.Single(Items<PictureItem>(small)).Bounds.Width.Points, 0.01);
    }

    [Theory]
    [InlineData("lost.png", "ED404")]
    [InlineData("hurt.png", "ED408")]
    [InlineData("https://example.org/a.png", "ED407")]
    public void A_picture_that_cannot_be_shown_is_named_where_it_would_stand(string path, string code)
    {
        ArrangedDeck deck = Deck($"![What it shows]({path} \"A caption\")", file => file == "hurt.png" ? "hurt"u8.ToArray() : default(ReadOnlyMemory<byte>?));

        Assert.Contains(code, deck.Codes);
        TextItem name = Assert.Single(Items<TextItem>(deck), item => item.Name == "Alternative text");
        Assert.Equal("What it shows", name.Paragraphs[0].PlainText);
        Assert.Equal(path.StartsWith("https", StringComparison.Ordinal) ? path : null, name.Paragraphs[0].Spans[0].Link);
    }

    [Fact]
    public void Words_that_stand_for_a_picture_stay_inside_their_panel()
    {
        string words = string.Join(' ', Enumerable.Range(1, 400).Select(number => $"word{number}"));
        ArrangedDeck deck = Deck($"![{words}](lost.png)");

        TextItem name = Assert.Single(Items<TextItem>(deck), item => item.Name == "Alternative text");
        RectangleItem panel = Assert.Single(Items<RectangleItem>(deck), item => item.Name == "Missing picture");
        Assert.All(name.Lines, line => Assert.True(panel.Bounds.Contains(line.Box), line.Text));
        Assert.StartsWith("word1 word2 ", name.Paragraphs[0].PlainText, StringComparison.Ordinal);
        Assert.Matches("word[0-9]+…$", name.Paragraphs[0].PlainText);
        Assert.DoesNotContain("ED401", deck.Codes);
    }

    [Fact]
    public void A_caption_that_is_a_text_goes_on_behind_its_picture()
    {
        string words = string.Join(' ', Enumerable.Range(1, 300).Select(number => $"word{number}"));
        ArrangedDeck deck = Deck($"![A](a.png \"{words}\")", _ => PictureFile.Png(300, 200));

        Assert.True(Assert.Single(Items<PictureItem>(deck)).Bounds.Height.Points > 100);
        Assert.Contains("word300", string.Concat(Items<TextItem>(deck).SelectMany(item => item.Paragraphs).Select(paragraph => paragraph.PlainText)), StringComparison.Ordinal);
        Assert.DoesNotContain("ED401", deck.Codes);
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(3, 1)]
    [InlineData(4, 2)]
    [InlineData(6, 2)]
    public void Pictures_of_one_paragraph_stand_side_by_side(int count, int rows)
    {
        ArrangedDeck deck = Deck(
            $"Words. {string.Concat(Enumerable.Range(1, count).Select(number => $"![{number}]({number}.png \"Caption {number}\") "))}", _ => PictureFile.Png(300, 200));

        LaidOutSlide slide = Assert.Single(deck.SlidesOf(SlideKind.Content));
        PictureItem[] pictures = [.. ArrangedDeck.Items<PictureItem>(slide)];
        Assert.Equal(Enumerable.Range(1, count).Select(number => $"{number}"), pictures.Select(picture => picture.AlternativeText));
        Assert.Equal(rows, pictures.Select(picture => picture.Bounds.Y).Distinct().Count());
        Assert.All(pictures, picture => Assert.True(Body.Contains(picture.Bounds, Length.FromPoints(0.01))));
        Assert.All(pictures.Zip(pictures.Skip(1)), pair => Assert.True(pair.First.Bounds.Right < pair.Second.Bounds.X || pair.First.Bounds.Bottom < pair.Second.Bounds.Y));
    }

    private static ArrangedDeck Deck(string content, FileSource? files = null) =>
        ArrangedDeck.Of($"# Talk\n\n## Part\n\nSome words.\n\n**A claim that is whole.**\n\nWords between the two.\n\n{content}\n", files ?? (_ => null));

    private static T[] Items<T>(ArrangedDeck deck)
        where T : SceneItem => [.. deck.SlidesOf(SlideKind.Content).SelectMany(ArrangedDeck.Items<T>)];

    private static string[] Words(TableItemRow row) => [.. row.Cells.Select(cell => string.Join(' ', cell.Lines.Select(line => line.Text)))];
}
