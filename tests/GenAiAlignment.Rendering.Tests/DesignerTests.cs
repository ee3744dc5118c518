using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Rendering.Tests.Rendering;
using GenAiAlignment.Themes;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace GenAiAlignment.Rendering.Tests;

/// <summary>What a designer changes in PowerPoint's masters reaches the slides.</summary>
public sealed class DesignerTests(RenderedDecks decks, ITestOutputHelper output)
{
    // Offsets of whole points, drawn by another program.
    private const double Tolerance = 0.5;

    [Fact]
    public void Another_text_colour_in_the_theme_is_the_colour_of_text_on_every_slide()
    {
        Rgb old = decks[RenderedDecks.Plain].Deck.Theme.Palette[ThemeColour.Text];
        Rgb green = new(0, 0x80, 0);
        using PdfDocument before = PdfDocument.Open(decks[RenderedDecks.Plain].Office);
        using PdfDocument after = PdfDocument.Open(RenderedDeck.OfficeOf(decks.Recoloured));
        int changed = 0;
        for (int page = 1; page <= before.NumberOfPages; page++)
        {
            Rgb[] expected = [.. before.GetPage(page).Letters.Select(letter => ColourOf(letter) == old ? green : ColourOf(letter))];
            Assert.Equal(expected, after.GetPage(page).Letters.Select(ColourOf));
            changed += expected.Count(colour => colour == green);
        }

        output.WriteLine(FormattableString.Invariant($"{changed} letters follow the theme's text colour"));
        Assert.InRange(changed, 1000, int.MaxValue);
    }

    [Fact]
    public void A_placeholder_that_moves_on_its_layout_moves_on_every_slide_of_it()
    {
        LaidOutDeck deck = decks[RenderedDecks.Plain].Deck;
        Placeholder title = deck.Layouts.Single(layout => layout.Kind == LayoutKind.Opposition).Placeholders.Single(placeholder => placeholder.Role == PlaceholderRole.Title);
        double right = (RenderedDecks.MovedTo.X - title.Bounds.X).Points;
        double down = (RenderedDecks.MovedTo.Y - title.Bounds.Y).Points;
        using PdfDocument before = PdfDocument.Open(decks[RenderedDecks.Plain].Office);
        using PdfDocument after = PdfDocument.Open(RenderedDeck.OfficeOf(decks.Moved));
        int slides = 0;
        foreach (LaidOutSlide slide in deck.Slides)
        {
            bool follows = slide.Layout.Kind == LayoutKind.Opposition;
            Letter old = TitleLetter(before, slide);
            Letter moved = TitleLetter(after, slide);
            Assert.InRange(moved.StartBaseLine.X - old.StartBaseLine.X - (follows ? right : 0), -Tolerance, Tolerance);
            Assert.InRange(old.StartBaseLine.Y - moved.StartBaseLine.Y - (follows ? down : 0), -Tolerance, Tolerance);
            slides += follows ? 1 : 0;
        }

        output.WriteLine(FormattableString.Invariant($"{slides} slides follow their layout by {right:0} and {down:0} pt"));
        Assert.InRange(slides, 20, int.MaxValue);
    }

    [Fact]
    public void Another_title_style_on_the_master_is_the_style_of_titles()
    {
        LaidOutDeck deck = decks[RenderedDecks.Plain].Deck;
        Rgb link = deck.Theme.Palette[ThemeColour.Link];
        using PdfDocument after = PdfDocument.Open(RenderedDeck.OfficeOf(decks.Restyled));
        foreach (LaidOutSlide slide in deck.Slides.Where(slide => TitleOf(slide).Placeholder?.Character.Colour == ThemeColour.Text))
        {
            Assert.Equal(link, ColourOf(TitleLetter(after, slide)));
        }
    }

    private static TextItem TitleOf(LaidOutSlide slide) => slide.Items.OfType<TextItem>().First(text => text.Placeholder?.Role == PlaceholderRole.Title);

    /// <summary>The first letter of the title: the largest first letter of its kind on the page.</summary>
    private static Letter TitleLetter(PdfDocument document, LaidOutSlide slide)
    {
        string first = slide.Slide.Title.PlainText[..1];
        return document.GetPage(slide.Number).Letters.Where(letter => letter.Value == first).OrderByDescending(letter => letter.PointSize).First();
    }

    private static Rgb ColourOf(Letter letter)
    {
        (double red, double green, double blue) = letter.Color.ToRGBValues();
        return new Rgb((byte)Math.Round(red * 255), (byte)Math.Round(green * 255), (byte)Math.Round(blue * 255));
    }
}
