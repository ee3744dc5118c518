using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Pptx;
using GenAiAlignment.Talks;
using Xunit;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Presentation;

namespace GenAiAlignment.Tests.Pptx;

public sealed class PptxWriterTests(ITestOutputHelper output)
{
    public static TheoryData<string> Decks => ["essay", "plain", "everything", "revealed"];

    [Theory]
    [MemberData(nameof(Decks))]
    public void The_validator_of_the_Open_XML_SDK_finds_nothing(string name)
    {
        using PresentationDocument document = Open(SampleDecks.Write(Deck(name), PptxOptions.Default with { Thumbnail = new byte[] { 0xFF, 0xD8, 0xFF } }));
        OpenXmlValidator validator = new(FileFormatVersions.Microsoft365);
        Assert.Empty(validator.Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}"));
    }

    [Fact]
    public void Equal_decks_give_equal_bytes_in_every_culture()
    {
        byte[] here = SampleDecks.Write(SampleDecks.Everything, PptxOptions.Default);
        CultureInfo old = CultureInfo.CurrentCulture;
        CultureInfo strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (strange.NumberFormat.NumberDecimalSeparator, strange.NumberFormat.NegativeSign) = (",", "−");
        CultureInfo.CurrentCulture = strange;
        try
        {
            Assert.Equal(here, SampleDecks.Write(SampleDecks.Everything, PptxOptions.Default));
        }
        finally
        {
            CultureInfo.CurrentCulture = old;
        }
    }

    [Fact]
    public void The_essay_takes_at_most_250_KB_before_its_fonts()
    {
        int size = SampleDecks.Write(SampleDecks.Essay).Length;
        output.WriteLine($"{size} bytes");
        Assert.InRange(size, 1, 250_000);
    }

    [Fact]
    public void Parts_of_a_slide_that_goes_on_have_titles_of_their_own()
    {
        string items = string.Join('\n', Enumerable.Range(1, 60).Select(number => $"- item number {number} of a long list that does not fit on one slide"));
        LaidOutDeck deck = SampleDecks.Arrange($"# A title\n\n## A part\n\nSome words.\n\n**Bread is incompatible with cake.**\n\n{items}\n", TalkSettings.Default);
        LaidOutSlide second = deck.Slides.First(slide => slide.Part == 2);
        using PresentationDocument document = Open(SampleDecks.Write(deck));
        string[] titles = [.. Slides(document).Select(TitleOf)];
        Assert.Equal(titles.Distinct(), titles);
        Assert.EndsWith($"({second.Part} / {second.PartCount})", titles[second.Number - 1], StringComparison.Ordinal);
    }

    [Fact]
    public void Slides_name_no_colour_but_those_of_the_theme()
    {
        foreach ((string part, string xml) in XmlParts(SampleDecks.Write(SampleDecks.Everything)))
        {
            Assert.False(!part.StartsWith("ppt/theme/", StringComparison.Ordinal) && xml.Contains("srgbClr", StringComparison.Ordinal), part);
        }
    }

    [Fact]
    public void Nearly_all_text_on_slides_stands_where_its_layout_says()
    {
        using PresentationDocument document = Open(SampleDecks.Write(SampleDecks.Essay));
        P.Shape[] texts = [.. Slides(document).SelectMany(part => part.Slide!.Descendants<P.Shape>()).Where(shape => shape.InnerText.Length > 0)];
        int placed = texts.Count(shape => shape.ShapeProperties?.Transform2D is not null);
        output.WriteLine($"{texts.Length - placed} of {texts.Length} text shapes stand where their layout says");
        Assert.True(placed * 10 <= texts.Length, $"{placed} of {texts.Length} have a place of their own.");
    }

    [Fact]
    public void Each_slide_says_its_title_in_the_title_placeholder()
    {
        using PresentationDocument document = Open(SampleDecks.Write(SampleDecks.Essay));
        string[] expected = [.. SampleDecks.Essay.Slides.Select(slide => slide.Slide.Title.PlainText)];
        Assert.Equal(expected, Slides(document).Select(TitleOf));
    }

    [Fact]
    public void Runs_and_fields_say_their_language()
    {
        using PresentationDocument document = Open(SampleDecks.Write(SampleDecks.Everything));
        IEnumerable<A.RunProperties> runs = Slides(document).SelectMany(part => part.Slide!.Descendants<A.RunProperties>()
            .Concat(part.NotesSlidePart!.NotesSlide!.Descendants<A.RunProperties>()));
        Assert.All(runs, run => Assert.Equal("en-US", run.Language?.Value));
    }

    [Fact]
    public void Notes_hold_every_paragraph_of_the_essay_once_and_in_order()
    {
        using PresentationDocument document = Open(SampleDecks.Write(SampleDecks.Essay));
        // Cues are slanted and small; script is neither unless the essay stresses it.
        string[] script = [.. Slides(document)
            .SelectMany(part => part.NotesSlidePart!.NotesSlide!.Descendants<A.Paragraph>())
            .Where(paragraph => !paragraph.Descendants<A.RunProperties>().All(run => run.FontSize?.Value == 900 && run.Italic?.Value == true) && !paragraph.Descendants<A.Field>().Any())
            .Select(paragraph => Folded(paragraph.InnerText))];
        string[] essay = [.. SampleDecks.Essay.Talk.Slides
            .SelectMany(slide => slide.Notes.Script)
            .OfType<ParagraphBlock>()
            .Select(block => Folded(block.Text.PlainText))];
        // Long ones are broken at sentences.
        Assert.True(script.Length > essay.Length);
        Assert.Equal(string.Join(' ', essay), string.Join(' ', script));
    }

    [Fact]
    public void A_designers_change_of_an_inverse_layout_reaches_text_that_is_dark_on_light_by_name()
    {
        LaidOutSlide inverse = SampleDecks.Essay.Slides.First(slide => slide.Layout.IsInverse);
        using PresentationDocument document = Open(SampleDecks.Write(SampleDecks.Essay));
        SlidePart part = Slides(document).ElementAt(inverse.Number - 1);
        A.OverrideColorMapping onSlide = Assert.Single(part.Slide!.Descendants<A.OverrideColorMapping>());
        A.OverrideColorMapping onLayout = Assert.Single(part.SlideLayoutPart!.SlideLayout!.Descendants<A.OverrideColorMapping>());
        Assert.Equal(onLayout.OuterXml, onSlide.OuterXml);
        Assert.Equal(A.ColorSchemeIndexValues.Light1, onSlide.Text1?.Value);
        Assert.Equal(A.ColorSchemeIndexValues.Dark1, onSlide.Background1?.Value);
    }

    [Fact]
    public void Paths_keep_their_points_from_the_corner_of_their_shape()
    {
        using PresentationDocument document = Open(SampleDecks.Write(SampleDecks.Everything));
        P.Shape path = Slides(document).ElementAt(1).Slide!.Descendants<P.Shape>().Single(shape => shape.Descendants<A.CustomGeometry>().Any());
        A.Transform2D place = path.ShapeProperties!.Transform2D!;
        // From (100, 80) to (160, 100) points, 12 700 EMU each.
        Assert.Equal((1_270_000L, 1_016_000L), (place.Offset!.X!.Value, place.Offset.Y!.Value));
        Assert.Equal((762_000L, 254_000L), (place.Extents!.Cx!.Value, place.Extents.Cy!.Value));
        A.Point start = path.Descendants<A.MoveTo>().Single().Point!;
        Assert.Equal(("0", "254000"), (start.X!.Value, start.Y!.Value));
    }

    [Fact]
    public void Ornaments_are_marked_decorative_and_pictures_have_their_text()
    {
        using PresentationDocument document = Open(SampleDecks.Write(SampleDecks.Everything));
        P.NonVisualDrawingProperties[] properties = [.. Slides(document).ElementAt(1).Slide!.Descendants<P.NonVisualDrawingProperties>()];
        Assert.Equal("A grey pixel", properties.Single(item => item.Name == "Photo").Description?.Value);
        Assert.Contains("decorative", properties.First(item => item.Name == "Ellipse").OuterXml, StringComparison.Ordinal);
        Assert.DoesNotContain("decorative", properties.Single(item => item.Name == "Photo").OuterXml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_used_in_many_places_is_in_the_file_once()
    {
        using ZipArchive zip = new(new MemoryStream(SampleDecks.Write(SampleDecks.Everything)));
        Assert.Single(zip.Entries, entry => entry.FullName.StartsWith("ppt/media/", StringComparison.Ordinal));
    }

    [Fact]
    public void Sections_hold_every_slide_once_and_are_named_as_the_talk_names_them()
    {
        byte[] file = SampleDecks.Write(SampleDecks.Essay);
        XDocument presentation = XDocument.Parse(XmlParts(file).Single(part => part.Name == "ppt/presentation.xml").Xml);
        XNamespace p14 = "http://schemas.microsoft.com/office/powerpoint/2010/main";
        XNamespace p = "http://schemas.openxmlformats.org/presentationml/2006/main";
        string[] all = [.. presentation.Descendants(p + "sldId").Select(slide => slide.Attribute("id")!.Value)];
        Assert.Equal(all, presentation.Descendants(p14 + "sldId").Select(slide => slide.Attribute("id")!.Value));
        string[] names = [.. presentation.Descendants(p14 + "section").Select(section => section.Attribute("name")!.Value)];
        Assert.All(SampleDecks.Essay.Talk.Sections, section => Assert.Contains(section.Title.PlainText, names));
    }

    [Fact]
    public void Points_and_parts_of_oppositions_appear_on_click_only_when_the_talk_says_so()
    {
        using PresentationDocument revealed = Open(SampleDecks.Write(SampleDecks.Revealed));
        using PresentationDocument plain = Open(SampleDecks.Write(SampleDecks.Plain));
        Assert.DoesNotContain(Slides(plain), part => part.Slide!.Timing is not null);
        LaidOutSlide claim = SampleDecks.Slide<GenAiAlignment.Talks.Slides.ClaimSlide>(SampleDecks.Revealed);
        P.Slide slide = Slides(revealed).ElementAt(claim.Number - 1).Slide!;
        Assert.Equal([0u, 1u, 2u], slide.Timing!.Descendants<P.ParagraphIndexRange>().Select(range => range.Start!.Value));
        string target = slide.Timing.Descendants<P.BuildParagraph>().Single().ShapeId!.Value!;
        P.Shape title = slide.Descendants<P.Shape>().Single(shape => shape.NonVisualShapeProperties!.NonVisualDrawingProperties!.Id!.Value.ToString(CultureInfo.InvariantCulture) == target);
        Assert.Equal(claim.Slide.Title.PlainText, TextOf(title));
        uint[] ids = [.. slide.Timing.Descendants<P.CommonTimeNode>().Select(node => node.Id!.Value)];
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void Properties_name_title_author_date_and_the_essays_hash()
    {
        ImmutableArray<(string Name, string Xml)> parts = XmlParts(SampleDecks.Write(SampleDecks.Plain, PptxOptions.Default with { Version = "9.8.7", EmbedFonts = false }));
        string core = parts.Single(part => part.Name == "docProps/core.xml").Xml;
        Assert.Contains("<dc:title>A short talk</dc:title>", core, StringComparison.Ordinal);
        Assert.Contains("<dc:creator>A. N. Author</dc:creator>", core, StringComparison.Ordinal);
        Assert.Contains(">2024-05-06T00:00:00Z</dcterms:created>", core, StringComparison.Ordinal);
        string custom = parts.Single(part => part.Name == "docProps/custom.xml").Xml;
        byte[] hash = System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(SampleDecks.Plain.Talk.Essay.Source.Text));
        Assert.Contains(Convert.ToHexStringLower(hash), custom, StringComparison.Ordinal);
        Assert.Contains("essaydeck 9.8.7", custom, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_date_no_date_is_written()
    {
        LaidOutDeck deck = SampleDecks.Plain with { Talk = SampleDecks.Plain.Talk with { Date = "spring, some year" } };
        Assert.DoesNotContain("dcterms:created", XmlParts(SampleDecks.Write(deck)).Single(part => part.Name == "docProps/core.xml").Xml, StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_that_XML_forbids_do_not_break_the_file()
    {
        LaidOutSlide slide = SampleDecks.Plain.Slides[0];
        TextItem title = slide.Items.OfType<TextItem>().First();
        TextSpan bad = title.Paragraphs[0].Spans[0] with { Text = "a\u0001b\uD800c" };
        TextItem changed = title with { Paragraphs = [title.Paragraphs[0] with { Spans = [bad] }] };
        LaidOutDeck deck = SampleDecks.Plain with { Slides = SampleDecks.Plain.Slides.SetItem(0, slide with { Items = slide.Items.Replace(title, changed) }) };
        using PresentationDocument document = Open(SampleDecks.Write(deck));
        Assert.Contains("a\uFFFDb\uFFFDc", Slides(document).First().Slide!.InnerText, StringComparison.Ordinal);
    }

    internal static PresentationDocument Open(byte[] file) => PresentationDocument.Open(new MemoryStream(file), false);

    internal static IEnumerable<SlidePart> Slides(PresentationDocument document) =>
        document.PresentationPart!.Presentation!.SlideIdList!.Elements<P.SlideId>().Select(id => (SlidePart)document.PresentationPart.GetPartById(id.RelationshipId!));

    internal static ImmutableArray<(string Name, string Xml)> XmlParts(byte[] file)
    {
        using ZipArchive zip = new(new MemoryStream(file));
        return [.. zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)).Select(entry =>
        {
            using StreamReader reader = new(entry.Open());
            return (entry.FullName, reader.ReadToEnd());
        })];
    }

    private static LaidOutDeck Deck(string name) => name switch
    {
        "essay" => SampleDecks.Essay,
        "plain" => SampleDecks.Plain,
        "everything" => SampleDecks.Everything,
        _ => SampleDecks.Revealed,
    };

    private static string TitleOf(SlidePart part) => TextOf(part.Slide!.Descendants<P.Shape>().Single(shape =>
        shape.Descendants<P.PlaceholderShape>().Any(mark => mark.Type?.Value == P.PlaceholderValues.Title || mark.Type?.Value == P.PlaceholderValues.CenteredTitle)));

    /// <summary>Paragraphs and breaks are spaces: parts of one sentence.</summary>
    private static string TextOf(P.Shape shape) => Folded(string.Join(' ', shape.Descendants<A.Paragraph>().Select(paragraph =>
        string.Concat(paragraph.ChildElements.Select(child => child is A.Break ? " " : child.InnerText)))));

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
