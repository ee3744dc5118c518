using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Pptx.Fingerprints;
using GenAiAlignment.Talks;
using Xunit;

namespace GenAiAlignment.Tests.Pptx.Fingerprints;

/// <summary>What somebody did to a deck is found; what a program does to it when it saves it is not taken for that.</summary>
public sealed class DeckEditFinderTests
{
    private const string Slide = "ppt/slides/slide4.xml";
    private const string Notes = "ppt/notesSlides/notesSlide4.xml";
    private const string Presentation = "ppt/presentation.xml";

    private static readonly byte[] Deck = SampleDecks.Write(SampleDecks.Plain);

    public static TheoryData<string> Decks => ["essay", "everything", "revealed", "arabic", "japanese", "content"];

    [Theory]
    [MemberData(nameof(Decks))]
    public void A_deck_as_it_was_built_is_known_by_its_seal_and_one_that_was_only_saved_by_what_it_shows(string name)
    {
        byte[] deck = SampleDecks.Write(DeckOf(name));
        Assert.Equal(DeckOrigin.Built, Find(deck).Origin);
        DeckEdits saved = Find(Saved(deck));
        Assert.Equal((DeckOrigin.Built, ""), (saved.Origin, Shown(saved)));
    }

    [Theory]
    [InlineData(Slide, "<a:t>is incompatible with</a:t>", "<a:t>is not compatible with</a:t>", SlideEditKinds.Text)]
    [InlineData(Slide, "<a:t>cake.</a:t>", "<a:t>cake.</a:t></a:r><a:r><a:t> Or pie</a:t>", SlideEditKinds.Text)]
    [InlineData(Slide, "<p:spPr />", "<p:spPr><a:xfrm><a:off x=\"100\" y=\"100\" /><a:ext cx=\"100\" cy=\"100\" /></a:xfrm></p:spPr>", SlideEditKinds.Shapes)]
    [InlineData(Slide, "<a:rPr lang=\"en-US\"", "<a:rPr lang=\"en-US\" b=\"1\"", SlideEditKinds.Look)]
    [InlineData(Slide, "<p:cSld>", "<p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val=\"00FF00\" /></a:solidFill><a:effectLst /></p:bgPr></p:bg>", SlideEditKinds.Look)]
    [InlineData(Slide, "<p:sld ", "<p:sld show=\"0\" ", SlideEditKinds.Look)]
    [InlineData(Slide, "</p:sld>", "<p:transition><p:fade /></p:transition></p:sld>", SlideEditKinds.Look)]
    [InlineData(Slide, "<a:schemeClr val=\"accent1\" />", "<a:srgbClr val=\"123456\" />", SlideEditKinds.Look)]
    [InlineData(Notes, "Some words that lead in", "Some words of mine", SlideEditKinds.Notes)]
    public void An_edit_is_found_and_what_it_was(string part, string from, string to, SlideEditKinds expected)
    {
        DeckEdits edits = Find(First(Deck, part, from, to));
        Assert.Equal((DeckOrigin.Edited, false), (edits.Origin, edits.IsDesignEdited));
        Assert.Equal(new SlideEdit(4, edits.Slides[0].Title, expected), Assert.Single(edits.Slides));
    }

    [Theory]
    [InlineData("<a:rPr lang=\"en-US\"", "<a:rPr lang=\"en-GB\" dirty=\"0\" err=\"1\"")]
    [InlineData("<a:t>Bread</a:t></a:r>", "<a:t>Bre</a:t></a:r><a:r><a:rPr lang=\"en-US\" /><a:t>ad</a:t></a:r>")]
    [InlineData("<p:cNvPr id=\"6\" name=\"", "<p:cNvPr id=\"77\" name=\"Another name for ")]
    [InlineData("</p:cSld>", "</p:cSld><p:extLst />")]
    public void What_PowerPoint_does_when_it_saves_is_no_edit(string from, string to)
    {
        DeckEdits edits = Find(First(Deck, Slide, from, to));
        Assert.Equal((DeckOrigin.Built, ""), (edits.Origin, Shown(edits)));
    }

    [Fact]
    public void A_place_that_another_program_rounds_is_no_edit_and_one_that_a_hand_moves_is()
    {
        string from = Regex.Match(TextOf(Deck, Slide), "<a:off x=\"[1-9]\\d+\"").Value;
        long x = long.Parse(Regex.Match(from, "\\d+").Value, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(DeckOrigin.Built, Find(First(Deck, Slide, from, FormattableString.Invariant($"<a:off x=\"{x + 360}\""))).Origin);
        Assert.Equal("4: Shapes", Shown(Find(First(Deck, Slide, from, FormattableString.Invariant($"<a:off x=\"{x + 12_700}\"")))));
    }

    [Fact]
    public void A_slide_that_is_taken_out_is_named_by_what_it_was()
    {
        string[] ids = SlideIds(Deck);
        DeckEdits edits = Find(First(Deck, Presentation, ids[2], ""));
        Assert.Equal("3: Removed", Shown(edits));
        Assert.Equal(SampleDecks.Plain.Slides[2].Slide.Title.PlainText, edits.Slides[0].Title);
    }

    [Fact]
    public void Slides_that_change_places_are_found_by_what_they_are()
    {
        string[] ids = SlideIds(Deck);
        DeckEdits edits = Find(First(Deck, Presentation, string.Concat(ids[2..5]), string.Concat(ids[4], ids[2], ids[3])));
        Assert.Equal("3: Moved", Shown(edits));
    }

    [Fact]
    public void A_slide_that_is_added_is_no_change_of_those_behind_it()
    {
        string[] ids = SlideIds(Deck);
        string relationships = "ppt/_rels/presentation.xml.rels";
        byte[] added = PackageSurgery.Change(
            First(First(Deck, Presentation, ids[3], ids[3] + "<p:sldId id=\"999\" r:id=\"rId999\" />"), relationships, "</Relationships>",
                "<Relationship Id=\"rId999\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide\" Target=\"slides/slide99.xml\" /></Relationships>"),
            (name, data) => name == "[Content_Types].xml" ? Replaced(data, "</Types>", "<Override PartName=\"/ppt/slides/slide99.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.presentationml.slide+xml\" /></Types>") : data,
            ("ppt/slides/slide99.xml", Encoding.UTF8.GetBytes(Regex.Replace(TextOf(Deck, Slide), "<p:extLst>.*</p:extLst>|cake", ""))),
            ("ppt/slides/_rels/slide99.xml.rels", Encoding.UTF8.GetBytes(TextOf(Deck, "ppt/slides/_rels/slide4.xml.rels"))));
        Assert.Equal("5: Added", Shown(Find(added)));
    }

    [Fact]
    public void A_layout_that_is_changed_is_told_of_the_design_and_not_of_each_slide()
    {
        string layout = Regex.Match(TextOf(Deck, "ppt/slides/_rels/slide4.xml.rels"), "slideLayout\\d+").Value;
        string from = Regex.Match(TextOf(Deck, $"ppt/slideLayouts/{layout}.xml"), "<p:sp>.*?<a:off x=\"\\d+\"", RegexOptions.Singleline).Value;
        DeckEdits edits = Find(First(Deck, $"ppt/slideLayouts/{layout}.xml", from, Regex.Replace(from, "x=\"\\d+\"$", "x=\"55555\"")));
        Assert.Equal((DeckOrigin.Edited, true, ""), (edits.Origin, edits.IsDesignEdited, Shown(edits)));
    }

    [Theory]
    [InlineData("ppt/theme/theme1.xml", "<a:srgbClr val=\"9C1C22\"", "<a:srgbClr val=\"00FF00\"")]
    [InlineData("ppt/theme/theme1.xml", "typeface=\"Newsreader\"", "typeface=\"Arial\"")]
    [InlineData("ppt/presentation.xml", "name=\"First part\"", "name=\"My part\"")]
    public void Colours_fonts_and_sections_are_part_of_the_design(string part, string from, string to)
    {
        DeckEdits edits = Find(First(Deck, part, from, to));
        Assert.Equal((DeckOrigin.Edited, true, ""), (edits.Origin, edits.IsDesignEdited, Shown(edits)));
    }

    [Fact]
    public void Another_picture_in_the_place_of_one_is_found()
    {
        byte[] deck = SampleDecks.Write(SampleDecks.Everything);
        byte[] swapped = PackageSurgery.Change(deck, (name, data) => name.StartsWith("ppt/media/", StringComparison.Ordinal) ? [.. data, 0] : data);
        Assert.Equal("2: Look", Shown(Find(swapped)));
    }

    [Fact]
    public void A_program_that_writes_all_formatting_anew_is_asked_for_texts_places_and_notes_only()
    {
        byte[] theirs = First(Deck, "docProps/app.xml", "essaydeck", "LibreOffice/7.4");
        byte[] formatted = First(First(theirs, Slide, "<a:rPr lang=\"en-US\"", "<a:rPr lang=\"en-US\" b=\"1\""), "ppt/theme/theme1.xml", "typeface=\"Newsreader\"", "typeface=\"Arial\"");
        byte[] unnumbered = PackageSurgery.Change(formatted, (name, data) => name.StartsWith("ppt/slides/slide", StringComparison.Ordinal)
            ? Encoding.UTF8.GetBytes(Regex.Replace(Encoding.UTF8.GetString(data), "<p:extLst>.*?</p:extLst>", "")) : data);
        Assert.Equal(DeckOrigin.Built, Find(unnumbered).Origin);
        Assert.Equal("4: Text", Shown(Find(First(unnumbered, Slide, "incompatible", "fully compatible"))));
    }

    [Fact]
    public void A_deck_without_a_fingerprint_is_of_unknown_origin()
    {
        byte[] older = PackageSurgery.Change(Deck, (name, data) => name.StartsWith("customXml/", StringComparison.Ordinal) ? null : data);
        Assert.Equal(DeckOrigin.Unknown, Find(older).Origin);
        Assert.Equal(DeckOrigin.Unknown, Find(First(Deck, "customXml/item1.xml", "<deck ", "<stray ")).Origin);
    }

    [Fact]
    public void A_fingerprint_of_another_version_tells_that_there_were_edits_and_not_which()
    {
        byte[] later = First(First(Deck, "customXml/item1.xml", "version=\"1\"", "version=\"2\""), Slide, "incompatible", "fully compatible");
        DeckEdits edits = Find(later);
        Assert.Equal((DeckOrigin.Edited, ""), (edits.Origin, Shown(edits)));
        Assert.Equal(DeckOrigin.Built, Find(First(Deck, "customXml/item1.xml", "version=\"1\"", "version=\"2\"")).Origin);
    }

    [Fact]
    public void Whatever_is_missing_from_a_deck_it_is_read_without_a_crash()
    {
        ImmutableArray<string> names = [.. PptxWriterTests.XmlParts(Deck).Select(part => part.Name), "ppt/_rels/presentation.xml.rels", "ppt/slides/_rels/slide4.xml.rels", "_rels/.rels"];
        Assert.All(names, name =>
        {
            Find(PackageSurgery.Remove(Deck, name));
            Find(PackageSurgery.Change(Deck, (entry, data) => entry == name ? data[..(data.Length / 2)] : data));
            Find(PackageSurgery.Change(Deck, (entry, data) => entry == name ? Encoding.UTF8.GetBytes(Regex.Replace(Encoding.UTF8.GetString(data), " (?!xmlns|version)[\\w:]+=\"[^\"]*\"", "")) : data));
            Find(PackageSurgery.Change(Deck, (entry, data) => entry == name ? Encoding.UTF8.GetBytes(Regex.Replace(Encoding.UTF8.GetString(data), "\"\\d+\"", "\"many\"")) : data));
        });
    }

    private static LaidOutDeck DeckOf(string name) => name switch
    {
        "essay" => SampleDecks.Essay,
        "everything" => SampleDecks.Everything,
        "revealed" => SampleDecks.Revealed,
        "arabic" => SampleDecks.Arrange("---\nlang: ar\n---\n# عنوان\n\nفقرة أولى.\n\n## قسم\n\nكلام.\n\n**هذه دعوى.**\n", TalkSettings.Default),
        "japanese" => SampleDecks.Arrange("---\nlang: ja\n---\n# 題\n\n最初の段落。\n\n## 節\n\n言葉。\n\n**これは主張です。**\n", TalkSettings.Default),
        _ => SampleDecks.Arrange("# T\n\nWords.\n\n## Part\n\n**Bread is cake.**\n\n| a | b |\n|---|---|\n| c<br>d | `e` |\n\n```\nx  =  1\n\ny\n```\n\n> Said he.\n\n- one\n  - two\n", TalkSettings.Default),
    };

    private static DeckEdits Find(byte[] deck) => DeckEditFinder.Find(new MemoryStream(deck));

    /// <summary>As another program leaves it: every part written anew, so that the seal fits no more.</summary>
    private static byte[] Saved(byte[] deck) => First(deck, "docProps/app.xml", "</", " </");

    private static string Shown(DeckEdits edits) => string.Join("; ", edits.Slides.Select(edit => $"{edit.Number}: {edit.Kinds}"));

    private static string[] SlideIds(byte[] deck) => [.. Regex.Matches(TextOf(deck, Presentation), "<p:sldId [^>]*/>").Select(match => match.Value)];

    private static string TextOf(byte[] deck, string part)
    {
        string text = "";
        PackageSurgery.Change(deck, (name, data) =>
        {
            text = name == part ? Encoding.UTF8.GetString(data) : text;
            return data;
        });
        return text;
    }

    /// <summary>Replaces the first place only; the part must hold it.</summary>
    private static byte[] First(byte[] deck, string part, string from, string to) =>
        PackageSurgery.Change(deck, (name, data) => name == part ? Replaced(data, from, to) : data);

    private static byte[] Replaced(byte[] data, string from, string to)
    {
        string text = Encoding.UTF8.GetString(data);
        int at = text.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, $"no {from}");
        return Encoding.UTF8.GetBytes(text[..at] + to + text[(at + from.Length)..]);
    }
}
