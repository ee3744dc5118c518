using System.Collections.Immutable;
using System.Globalization;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Pages;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Pdf;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Slides;
using GenAiAlignment.Tests.Pptx;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Outline;
using UglyToad.PdfPig.Tokens;
using Xunit;

namespace GenAiAlignment.Tests.Pdf;

public sealed class PdfWriterTests
{
    /// <summary>Words with the ligatures of old type, quotes and dashes of every kind, and letters beyond Latin-1.</summary>
    private const string Delicate = """
        ---
        title: Café “œuvre”
        author: Søren Ångström
        language: fr-FR
        ---
        ## The affirmative office

        **Affirmative satisfaction — “fjord’s” waffle, shuffled – is incompatible with flying offices, ‘fluffy’ or naïve…**

        ## Second

        A [link](https://example.org/straße?a=1&b=2).

        **A claim that stays whole, as it states no relation.**
        """;

    private static readonly LaidOutDeck Deck = SampleDecks.Arrange(Delicate, TalkSettings.Default);

    [Fact]
    public void Text_that_is_copied_is_the_text_that_was_written()
    {
        using PdfDocument document = Open(Deck);
        foreach (LaidOutSlide slide in Deck.Slides)
        {
            string[] written = [.. slide.Items.OfType<TextItem>().SelectMany(frame => frame.Paragraphs).Select(paragraph => Solid(paragraph.PlainText))];
            string copied = Solid(string.Concat(document.GetPage(slide.Number).Letters.Select(letter => letter.Value)));
            Assert.All(written, paragraph => Assert.Contains(paragraph, copied, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Bookmarks_lead_to_sections_and_to_their_claims()
    {
        using PdfDocument document = Open(SampleDecks.Essay);
        Assert.True(document.TryGetBookmarks(out Bookmarks? bookmarks));
        Talk talk = SampleDecks.Essay.Talk;
        string[] sections = [.. talk.Sections.Select(section => section.Title.PlainText)];
        DocumentBookmarkNode[] roots = [.. bookmarks.Roots.OfType<DocumentBookmarkNode>()];
        Assert.Equal(sections, roots.Select(root => root.Title).Where(sections.Contains));
        DocumentBookmarkNode[] claims = [.. roots.SelectMany(root => root.Children).OfType<DocumentBookmarkNode>()];
        foreach (ClaimSlide claim in talk.Claims)
        {
            string title = string.Create(CultureInfo.InvariantCulture, $"{claim.ClaimNumber}. {claim.Title.PlainText}");
            Assert.Equal(SampleDecks.Essay.Slides.First(slide => slide.Slide == claim).Number, Assert.Single(claims, node => node.Title == title).PageNumber);
        }
    }

    [Fact]
    public void The_catalog_names_language_and_page_labels_and_shows_the_title()
    {
        using PdfDocument document = Open(Deck);
        DictionaryToken catalog = document.Structure.Catalog.CatalogDictionary;
        Assert.Equal("fr-FR", ((StringToken)catalog.Data["Lang"]).Data);
        Assert.Equal(BooleanToken.True, ((DictionaryToken)catalog.Data["ViewerPreferences"]).Data["DisplayDocTitle"]);
        ArrayToken labels = (ArrayToken)((DictionaryToken)catalog.Data["PageLabels"]).Data["Nums"];
        Assert.Equal(2, labels.Length);
        Assert.Equal("Café “œuvre”", document.Information.Title);
        Assert.Equal("Søren Ångström", document.Information.Author);
    }

    [Fact]
    public void Labels_begin_anew_where_the_numbers_do_not_go_on()
    {
        PagedDocument pages = DeckPages.Compose(Deck, null);
        string[] names = ["1", "2", "iv", "7", "8"];
        PagedDocument relabelled = pages with { Pages = [.. names.Select((name, index) => pages.Pages[index] with { Label = name })], Bookmarks = [] };
        using PdfDocument document = PdfDocument.Open(Write(relabelled));
        ArrayToken labels = (ArrayToken)((DictionaryToken)document.Structure.Catalog.CatalogDictionary.Data["PageLabels"]).Data["Nums"];
        Assert.Equal([0, 2, 3], labels.Data.OfType<NumericToken>().Select(number => number.Int));
    }

    [Fact]
    public void A_link_to_a_slide_leads_to_its_page_and_one_to_nowhere_is_none()
    {
        PagedDocument pages = DeckPages.Compose(Deck, null);
        Page first = pages.Pages[0];
        TextItem title = first.Items.OfType<TextItem>().First();
        TextItem Linked(string target) => title with
        {
            Lines = [.. title.Lines.Select(line => line with { Runs = [.. line.Runs.Select(run => run with { Link = target })] })],
        };
        using PdfDocument document = PdfDocument.Open(Write(pages with
        {
            Pages = [first with { Items = [Linked("#slide-2")] }, pages.Pages[1], .. pages.Pages[2..].Select(page => page with { Items = [Linked("#slide-99")] })],
        }));
        Assert.Equal("slide-2", Assert.Single(Annotations(document, 1).Select(Target).Distinct()));
        Assert.Empty(Annotations(document, 3));
        IToken destination = document.Structure.GetObject(((IndirectReferenceToken)document.Structure.Catalog.CatalogDictionary.Data["Dests"]).Data).Data;
        ArrayToken place = (ArrayToken)((DictionaryToken)destination).Data["slide-2"];
        DictionaryToken page = (DictionaryToken)document.Structure.GetObject(((IndirectReferenceToken)place.Data[0]).Data).Data;
        Assert.Equal(document.GetPage(2).Dictionary.Data["Contents"].ToString(), page.Data["Contents"].ToString());
    }

    [Fact]
    public void Links_of_the_essay_can_be_clicked()
    {
        LaidOutDeck linked = SampleDecks.Arrange(Delicate.Replace("link:", "", StringComparison.Ordinal), TalkSettings.Default with { Link = "https://example.org/straße?a=1" });
        using PdfDocument document = Open(linked);
        string[] addresses = [.. Annotations(document, linked.Slides.Length).Select(annotation => annotation.AnnotationDictionary.ToString()!)]; // a token has a text
        Assert.Contains(addresses, address => address.Contains("https://example.org/stra%C3%9Fe?a=1", StringComparison.Ordinal));
    }

    [Fact]
    public void Equal_documents_give_equal_bytes_in_every_culture()
    {
        byte[] here = Write(DeckPages.Compose(SampleDecks.Essay, null));
        CultureInfo old = CultureInfo.CurrentCulture;
        CultureInfo strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (strange.NumberFormat.NumberDecimalSeparator, strange.NumberFormat.NegativeSign) = (",", "−");
        CultureInfo.CurrentCulture = strange;
        try
        {
            Assert.Equal(here, Write(DeckPages.Compose(SampleDecks.Essay, null)));
        }
        finally
        {
            CultureInfo.CurrentCulture = old;
        }
    }

    [Fact]
    public void No_date_is_written_that_nobody_gave()
    {
        using PdfDocument undated = Open(Deck);
        Assert.Null(undated.Information.CreationDate);
        using PdfDocument dated = PdfDocument.Open(Write(DeckPages.Compose(Deck, new DateTimeOffset(2024, 5, 6, 0, 0, 0, TimeSpan.Zero))));
        Assert.StartsWith("D:20240506", dated.Information.CreationDate, StringComparison.Ordinal);
    }

    [Fact]
    public void The_essay_takes_at_most_200_KB()
    {
        Assert.InRange(Write(DeckPages.Compose(SampleDecks.Essay, null)).Length, 1, 200_000);
    }

    private static PdfDocument Open(LaidOutDeck deck) => PdfDocument.Open(Write(DeckPages.Compose(deck, null)));

    private static byte[] Write(PagedDocument document)
    {
        using MemoryStream stream = new();
        PdfWriter.Write(document, stream);
        return stream.ToArray();
    }

    private static ImmutableArray<Annotation> Annotations(PdfDocument document, int page) => [.. document.GetPage(page).GetAnnotations()];

    private static string Target(Annotation annotation) => ((NameToken)annotation.AnnotationDictionary.Data["Dest"]).Data;

    private static string Solid(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
