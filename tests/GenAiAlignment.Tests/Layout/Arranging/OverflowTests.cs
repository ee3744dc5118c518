using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Arranging;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Handouts;
using GenAiAlignment.Layout.Pages;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Settings;
using GenAiAlignment.Tests.Layout.Fonts;
using GenAiAlignment.Tests.Pptx;
using Xunit;

namespace GenAiAlignment.Tests.Layout.Arranging;

/// <summary>Texts of any length: each stands within its frame, slide or page, or is told of.</summary>
public sealed class OverflowTests
{
    private static readonly Length Tolerance = Length.FromPoints(0.1);

    private static readonly Dictionary<string, string> Essays = new()
    {
        ["a long title"] = $"# {Words(150)}\n\nWords.\n",
        ["a title of one word"] = $"# {new string('m', 300)}\n\n## {new string('w', 300)}\n\nWords.\n\n**A claim.**\n",
        ["a long section"] = $"# T\n\n## {Words(90)}\n\nWords.\n\n**A claim.**\n\nMore words.\n",
        ["a long author"] = $"---\ntitle: T\nauthor: {new string('a', 400)}\ndate: {Words(40)}\n---\n\nWords.\n",
        ["many authors"] = $"---\ntitle: T\nsubtitle: {Words(28)}\nauthor: {Words(200)}\n---\n\nWords.\n",
        ["a long attribution"] = $"## Part\n\nWords.\n\n> {Words(12)}\n>\n> — {Words(60)} {new string('x', 200)}\n",
        ["a long quotation"] = $"## Part\n\nWords.\n\n> {Words(300)}\n",
        ["a table of a hundred rows"] = "## Part\n\n**A claim.**\n\n| a | b |\n|---|---|\n" + string.Concat(Enumerable.Range(1, 100).Select(row => $"| {row} | {Words(row % 30)} |\n")),
        ["a table of forty columns"] = $"## Part\n\n**A claim.**\n\n|{string.Concat(Enumerable.Repeat(" column |", 40))}\n|{string.Concat(Enumerable.Repeat("---|", 40))}\n|{string.Concat(Enumerable.Repeat(" words of it |", 40))}\n",
        ["a table of long words"] = $"## Part\n\n**A claim.**\n\n| {new string('a', 90)} | {new string('b', 90)} | c |\n|---|---|---|\n| {new string('d', 200)} | {Words(300)} | {new string('f', 90)} |\n",
        ["a long head of a table"] = $"## Part\n\n**A claim.**\n\n| {Words(200)} | b |\n|---|---|\n| c | d |\n",
        ["long lines of code"] = $"## Part\n\n**A claim.**\n\n```c\n{new string('m', 5000)}\n{Words(200)}\n```\n",
        ["much code"] = $"## Part\n\n**A claim.**\n\n```\n{string.Concat(Enumerable.Repeat("line\n", 120))}```\n",
        ["a long list"] = "## Part\n\n**A claim.**\n\n" + string.Concat(Enumerable.Range(1, 60).Select(item => $"- {Words(item)}\n")),
        ["a deep list"] = "## Part\n\n**A claim.**\n\n" + string.Concat(Enumerable.Range(0, 25).Select(level => $"{new string(' ', level * 2)}- {Words(12)}\n")),
        ["deep quotations"] = $"## Part\n\n**A claim.**\n\n- a\n\n  {string.Concat(Enumerable.Repeat("> ", 25))}{Words(20)}\n",
        ["huge numbers"] = $"## Part\n\n**A claim.**\n\n999999998. {Words(30)}\n999999999. {Words(30)}\n",
        ["a long address"] = $"---\ntitle: T\nlink: https://example.org/{new string('p', 400)}\n---\n\nWords.\n",
        ["long claims"] = $"## Part\n\nWords.\n\n**{Words(200)}**\n\nWords.\n\n**{Words(250)}**\n\nWords.\n",
        ["long captions"] = $"## Part\n\n**A claim.**\n\n![a](lost.png \"{Words(300)}\")\n",
        ["emoji in a row"] = $"# {Repeated("👩‍👩‍👧‍👦", 60)}\n\n## {Repeated("🇩🇪", 90)}\n\nWords.\n\n**{Repeated("👍🏽", 120)}**\n",
        ["a letter wider than its frame"] = $"# {Repeated("\uFDFD", 40)}\n\n## \uFDFD\uFDFD\n\nWords.\n\n**A claim \uFDFD.**\n",
        ["Thai without spaces"] = $"# {Thai(4)}\n\n## {Thai(5)}\n\n{Thai(20)}\n\n**{Thai(6)}**\n\n- {Thai(8)}\n- {Thai(2)} {Thai(2)}\n\n| {Thai(1)} | {Thai(6)} |\n|---|---|\n| {Thai(2)} | a |\n",
        ["Chinese"] = $"# {Repeated("猫在桌子上，", 30)}\n\n## {Repeated("它不想离开", 40)}\n\nWords.\n\n**{Repeated("猫在桌子上", 30)}**\n",
        ["Arabic"] = $"---\nlang: ar\ntitle: {Repeated("القطة على الطاولة ", 30)}\nauthor: {Repeated("القطة", 60)}\n---\n\n## {Repeated("ولا تريد المغادرة ", 40)}\n\n**{Repeated("القطة على الطاولة ", 30)}**\n\n- {Repeated("الطاولة", 80)}\n",
    };

    public static TheoryData<string, string> Cases
    {
        get
        {
            TheoryData<string, string> cases = [];
            foreach (string essay in Essays.Keys)
            {
                cases.Add(essay, "folio");
                cases.Add(essay, "broadside");
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_line_stands_in_its_frame_or_is_told_of(string essay, string theme)
    {
        Outcome<LaidOutDeck> outcome = Arrange(essay, theme);
        LaidOutDeck deck = outcome.Value!; // arranging never fails
        Bounds page = new(Length.Zero, Length.Zero, deck.SlideSize.Width, deck.SlideSize.Height);
        foreach (LaidOutSlide slide in deck.Slides)
        {
            bool isTold = outcome.Diagnostics.Any(diagnostic => diagnostic.Code == "ED401" && diagnostic.Message.StartsWith($"slide {slide.Number}:", StringComparison.Ordinal));
            foreach (TextItem text in slide.Items.SelectMany(TextsOf))
            {
                TextLine? outside = text.Lines.FirstOrDefault(line => !text.Bounds.Contains(line.Box, Tolerance) || !page.Contains(line.Box, Tolerance));
                Assert.True(isTold || outside is null, $"{theme}, slide {slide.Number}, {text.Name}: {outside?.Text}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_line_stands_on_its_page(string essay, string theme)
    {
        LaidOutDeck deck = Arrange(essay, theme).Value!; // arranging never fails
        foreach (HandoutLayout layout in new[] { HandoutLayout.Notes, HandoutLayout.Reading, HandoutLayout.Claims, HandoutLayout.Six })
        {
            PagedDocument document = HandoutComposer.Compose(deck, HandoutOptions.Of(new HandoutSettings { Layout = layout }), _ => null, null);
            for (int i = 0; i < document.Pages.Length; i++)
            {
                Page page = document.Pages[i];
                Bounds paper = new(Length.Zero, Length.Zero, page.Size.Width, page.Size.Height);
                foreach (TextItem text in page.Items.Where(item => item is not GroupItem).SelectMany(TextsOf))
                {
                    TextLine? outside = text.Lines.FirstOrDefault(line => !paper.Contains(line.Box, Tolerance) || line.Box.X < text.Bounds.X - Tolerance || line.Box.Right > text.Bounds.Right + Tolerance);
                    Assert.True(outside is null, $"{theme}, {layout}, page {i + 1}, {text.Name}: {outside?.Text}");
                }
            }
        }
    }

    [Fact]
    public void What_is_too_wide_says_how_much()
    {
        // A family is one letter, of as many faces as a font without its picture shows.
        Talk talk = ArrangedDeck.TalkOf($"# {Repeated("👩\u200D", 60)}👩\n\nWords.\n");

        Assert.Contains(
            ArrangedDeck.Of(talk).Diagnostics,
            diagnostic => diagnostic.Code == "ED401" && diagnostic.Message.Contains("pt too wide for its frame", StringComparison.Ordinal));
    }

    [Fact]
    public void A_title_in_Thai_is_not_taken_for_one_long_word()
    {
        Outcome<LaidOutDeck> outcome = Arrange("Thai without spaces", "folio");

        Assert.DoesNotContain(outcome.Diagnostics, diagnostic => diagnostic.Code == "ED401");
        TextItem title = outcome.Value!.Slides[0].Items.OfType<TextItem>().First(item => item.Name == "Title"); // arranging never fails
        Assert.True(title.Paragraphs[0].Spans[0].Style.Size >= 40);
        Assert.All(title.Lines.Skip(1), line => Assert.DoesNotContain(line.Text[0], "ะาำๆ"));
    }

    [Fact]
    public void A_long_footer_ends_early_with_an_ellipsis()
    {
        foreach (string essay in new[] { "a long section", "a title of one word", "Thai without spaces", "Chinese" })
        {
            LaidOutDeck deck = Arrange(essay, "folio").Value!; // arranging never fails
            TextItem footer = deck.Slides.SelectMany(slide => slide.Items).OfType<TextItem>().First(item => item.Name == "Footer");
            Assert.EndsWith("…", Assert.Single(footer.Lines).Text, StringComparison.Ordinal);
        }
    }

    private static Outcome<LaidOutDeck> Arrange(string essay, string theme) => DeckArranger.Arrange(
        ArrangedDeck.TalkOf(Essays[essay]), SampleDecks.Themes.ReadBuiltIn(theme).Value!, _ => null, () => LanguageSamples.MachineFonts); // built-in themes are sound

    private static IEnumerable<TextItem> TextsOf(SceneItem item) => item switch
    {
        TextItem text => [text],
        TableItem table => table.Rows.SelectMany(row => row.Cells),
        _ => [],
    };

    private static string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(word => "the use of machines that nobody understands and nobody can answer for".Split(' ')[word % 12]));

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Thai(int times) => Repeated("แมวนั่งอยู่บนโต๊ะและไม่อยากไปไหน", times);
}
