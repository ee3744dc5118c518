using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Pages;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Talks.Settings;
using GenAiAlignment.Themes;
using Xunit;

namespace GenAiAlignment.Tests.Layout.Handouts;

/// <summary>Every theme dark on white.</summary>
public sealed class PaperInkTests(ITestOutputHelper output)
{
    private const double LeastContrast = 7;

    public static TheoryData<string> Themes => [.. PaperSamples.Themes];

    [Theory]
    [MemberData(nameof(Themes))]
    public void Text_on_paper_has_a_contrast_of_7_or_more(string theme)
    {
        double least = 21;
        foreach (bool isGrey in (bool[])[false, true])
        {
            foreach (HandoutLayout layout in (HandoutLayout[])[HandoutLayout.One, HandoutLayout.Notes, HandoutLayout.Claims])
            {
                PagedDocument document = PaperSamples.Compose(PaperSamples.Deck(theme), new HandoutSettings { Layout = layout, Grayscale = isGrey });
                least = document.Pages.Select(page => LeastOf([], page.Items, document.Palette)).Append(least).Min();
            }
        }

        output.WriteLine($"{theme}: {least:0.00} to 1");
        Assert.True(least >= LeastContrast, $"{theme}: {least:0.00}");
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Nothing_of_a_slide_moves_or_is_lost_but_large_ornamental_pictures(string theme)
    {
        LaidOutDeck deck = PaperSamples.Deck(theme);
        GroupItem[] printed = [.. PaperSamples.Compose(deck, new HandoutSettings { Layout = HandoutLayout.One }).Pages.SelectMany(page => page.Items).OfType<GroupItem>()];

        foreach ((LaidOutSlide slide, GroupItem group) in deck.Slides.Zip(printed))
        {
            SceneItem[] shown = [.. SlideScene.Of(slide, deck.SlideSize).Where(item => item is not PictureItem)];
            SceneItem[] kept = [.. group.Items.Where(item => item is not PictureItem)];
            Assert.Equal(shown.Select(item => (item.GetType(), item.Name)), kept.Select(item => (item.GetType(), item.Name)));
            Assert.Equal(
                shown.OfType<TextItem>().SelectMany(text => text.Lines).Select(line => (line.Text, line.Box)),
                kept.OfType<TextItem>().SelectMany(text => text.Lines).Select(line => (line.Text, line.Box)));
        }
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void Greys_have_no_colour_and_the_same_lightness(string theme)
    {
        Palette colours = PaperSamples.Compose(PaperSamples.Deck(theme), new HandoutSettings()).Palette;
        Palette greys = PaperSamples.Compose(PaperSamples.Deck(theme), new HandoutSettings { Grayscale = true }).Palette;

        Assert.All(greys.Colours, grey => Assert.True(grey.Red == grey.Green && grey.Green == grey.Blue));
        Assert.All(greys.Colours.Zip(colours.Colours), pair => Assert.InRange(pair.First.Luminance - pair.Second.Luminance, -0.005, 0.005));
    }

    [Fact]
    public void Slides_are_printed_as_shown_when_ink_is_no_matter()
    {
        LaidOutDeck deck = PaperSamples.Deck("limelight");

        GroupItem slide = PaperSamples.Compose(deck, new HandoutSettings { InkSaver = false }).Pages[0].Items.OfType<GroupItem>().First();

        Assert.Equal(deck.Theme.Palette, slide.Inks);
        Assert.Equal(SlideScene.Of(deck.Slides[0], deck.SlideSize), slide.Items);
    }

    /// <param name="grounds">What lies below, bottom first.</param>
    private static double LeastOf(IEnumerable<SceneItem> grounds, IEnumerable<SceneItem> items, Palette palette)
    {
        double least = 21;
        List<SceneItem> below = [.. grounds];
        foreach (SceneItem item in items)
        {
            least = Math.Min(least, item switch
            {
                GroupItem group => LeastOf([], group.Items, group.Inks ?? palette),
                TextItem text => text.Lines.Select(line => LeastOf(line, below, palette)).Append(21).Min(),
                _ => 21,
            });
            below.Add(item);
        }

        return least;
    }

    /// <summary>Against white, and against each filled shape that reaches below the line, down to the first that holds all of it.</summary>
    private static double LeastOf(TextLine line, List<SceneItem> below, Palette palette)
    {
        List<Rgb> grounds = [];
        foreach (SceneItem item in Enumerable.Reverse(below))
        {
            (Bounds Bounds, Fill? Fill) area = item switch
            {
                RectangleItem rectangle => (rectangle.Bounds, rectangle.Fill),
                EllipseItem ellipse => (ellipse.Bounds, ellipse.Fill),
                _ => default,
            };
            if (area.Fill is not SolidFill solid || !area.Bounds.Overlaps(line.Box))
            {
                continue;
            }

            grounds.Add(palette[solid.Colour]);
            if (area.Bounds.Contains(line.Box))
            {
                return Least(line, grounds, palette);
            }
        }

        return Least(line, [.. grounds, new Rgb(255, 255, 255)], palette);
    }

    private static double Least(TextLine line, IEnumerable<Rgb> grounds, Palette palette) =>
        grounds.SelectMany(ground => line.Runs.Where(run => !string.IsNullOrWhiteSpace(run.Text)).Select(run => palette[run.Colour].ContrastWith(ground))).Append(21).Min();
}
