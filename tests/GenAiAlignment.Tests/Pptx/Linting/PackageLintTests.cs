using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Pptx;
using GenAiAlignment.Pptx.Linting;
using Xunit;

namespace GenAiAlignment.Tests.Pptx.Linting;

public sealed partial class PackageLintTests
{
    private const string Main = "ppt/presentation.xml";
    private const string MainRelations = "ppt/_rels/presentation.xml.rels";
    private const string Types = "[Content_Types].xml";
    private const string Master = "ppt/slideMasters/slideMaster1.xml";
    private const string NotesMaster = "ppt/notesMasters/notesMaster1.xml";
    private const string Layout = "ppt/slideLayouts/slideLayout1.xml";
    private const string Slide = "ppt/slides/slide1.xml";

    private static readonly byte[] Good = SampleDecks.Write(SampleDecks.Everything, PptxOptions.Default);

    [Fact]
    public void Written_decks_are_clean()
    {
        foreach (LaidOutDeck deck in (LaidOutDeck[])[SampleDecks.Essay, SampleDecks.Plain, SampleDecks.Everything, SampleDecks.Revealed])
        {
            Assert.Empty(Check(SampleDecks.Write(deck, PptxOptions.Default)));
        }
    }

    public static TheoryData<string> Themes => [.. SampleDecks.ThemeNames];

    [Theory]
    [MemberData(nameof(Themes))]
    public void The_essay_is_clean_in_every_theme_for_the_lint_and_for_the_schemas(string theme)
    {
        Assert.Empty(DeckCheck.Check(new MemoryStream(SampleDecks.Write(SampleDecks.EssayIn(theme), PptxOptions.Default))));
    }

    [Theory]
    [InlineData("content-type-twice", Types, "<Default Extension=\"rels\"", "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"rels\"")]
    [InlineData("content-type-of-nothing", Types, "/ppt/slides/slide1.xml", "/ppt/slides/slide99.xml")]
    [InlineData("content-type-missing", Types, "Extension=\"png\"", "Extension=\"gif\"")]
    [InlineData("relationship-twice", MainRelations, "Id=\"rId2\"", "Id=\"rId1\"")]
    [InlineData("relationship-to-nothing", MainRelations, "slides/slide1.xml", "slides/slide99.xml")]
    [InlineData("orphan", MainRelations, "slides/slide2.xml", "slides/slide1.xml")]
    [InlineData("reference-to-nothing", Main, "<p:notesMasterId r:id=\"", "<p:notesMasterId r:id=\"x")]
    [InlineData("settings-part-missing", MainRelations, "relationships/tableStyles", "relationships/other")]
    [InlineData("notes-size-missing", Main, "p:notesSz", "p:other")]
    [InlineData("slide-size-type", Main, "<p:sldSz ", "<p:sldSz type=\"screen4x3\" ")]
    [InlineData("theme-missing", "ppt/notesMasters/_rels/notesMaster1.xml.rels", "relationships/theme", "relationships/other")]
    [InlineData("theme-shared", "ppt/notesMasters/_rels/notesMaster1.xml.rels", "theme2.xml", "theme1.xml")]
    [InlineData("layout-without-master", "ppt/slideLayouts/_rels/slideLayout1.xml.rels", "relationships/slideMaster", "relationships/other")]
    [InlineData("slide-without-layout", "ppt/slides/_rels/slide1.xml.rels", "relationships/slideLayout", "relationships/other")]
    [InlineData("colour-map-missing", Slide, "p:clrMapOvr", "p:other")]
    [InlineData("notes-master-unlisted", Main, "notesMasterIdLst", "other")]
    [InlineData("notes-without-master", "ppt/notesSlides/_rels/notesSlide1.xml.rels", "relationships/notesMaster", "relationships/other")]
    [InlineData("notes-without-slide", "ppt/notesSlides/_rels/notesSlide1.xml.rels", "slides/slide1.xml", "slides/slide2.xml")]
    [InlineData("background-effects", Master, "<a:effectLst />", "")]
    [InlineData("format-scheme", "ppt/theme/theme1.xml", "<a:effectStyle><a:effectLst /></a:effectStyle></a:effectStyleLst>", "</a:effectStyleLst>")]
    [InlineData("slide-ids", Main, "<p:sldId id=\"256\"", "<p:sldId id=\"255\"")]
    [InlineData("master-ids", Master, "id=\"2147483649\"", "id=\"2147483648\"")]
    [InlineData("shape-ids", Slide, "<p:cNvPr id=\"3\"", "<p:cNvPr id=\"2\"")]
    [InlineData("placeholder-index", Layout, "idx=\"2\"", "idx=\"14\"")]
    [InlineData("placeholder-index", Layout, "idx=\"2\"", "idx=\"4294967295\"")]
    [InlineData("placeholder-without-layout", Layout, "idx=\"2\"", "idx=\"77\"")]
    [InlineData("notes-placeholder-twice", NotesMaster, "type=\"sldNum\"", "type=\"body\"")]
    [InlineData("placeholder-empty", Slide, "A short talk", "")]
    [InlineData("title-missing", Slide, "A short talk", "")]
    [InlineData("text-body-missing", "ppt/slides/slide2.xml", "p:txBody", "p:other")]
    [InlineData("paragraph-missing", "ppt/slides/slide2.xml", "a:txBody", "a:other")]
    [InlineData("text-size", Layout, "sz=\"9600\"", "sz=\"96\"")]
    [InlineData("colour-digits", "ppt/slides/slide2.xml", "<a:schemeClr val=\"accent1\" />", "<a:srgbClr val=\"#F00\"/>")]
    [InlineData("negative-size", "ppt/slides/slide2.xml", "cx=\"762000\"", "cx=\"-762000\"")]
    [InlineData("section-slides", Main, "<p14:sldId id=\"257\"", "<p14:sldId id=\"999\"")]
    [InlineData("section-names", Main, "name=\"Third part\"", "name=\"First part\"")]
    [InlineData("font-switch", Main, "embedTrueTypeFonts=\"1\"", "embedTrueTypeFonts=\"0\"")]
    [InlineData("language-missing", Slide, "lang=\"en-US\"", "")]
    [InlineData("alternative-text", "ppt/slides/slide2.xml", "descr=\"A grey pixel\"", "descr=\"\"")]
    [InlineData("alternative-text", "ppt/slides/slide2.xml", "descr=\"Two columns\"", "descr=\"\"")]
    [InlineData("table-header", "ppt/slides/slide2.xml", "firstRow=\"1\"", "")]
    [InlineData("table-merged", "ppt/slides/slide2.xml", "<a:tc>", "<a:tc gridSpan=\"2\">")]
    [InlineData("slide-unlisted", Main, "<p:sldId id=\"257\" r:id=\"rId3\" />", "")]
    [InlineData("layout-unlisted", Master, "<p:sldLayoutId id=\"2147483650\" r:id=\"rId2\" />", "")]
    [InlineData("section-unnamed", Main, "name=\"Third part\"", "name=\"Default Section\"")]
    [InlineData("anchor-justified", Master, "anchor=\"ctr\"", "anchor=\"just\"")]
    [InlineData("percent-sign", Master, "<a:spcPct val=\"90000\" />", "<a:spcPct val=\"90%\" />")]
    [InlineData("line-empty", "ppt/slides/slide2.xml", "</p:spPr>", "<a:ln /></p:spPr>")]
    [InlineData("field-empty", "ppt/slides/slide2.xml", "<a:t>2</a:t></a:fld>", "</a:fld>")]
    [InlineData("root-transform", Slide, "p:grpSpPr", "p:other")]
    [InlineData("transition-extension", Slide, "</p:clrMapOvr>", "</p:clrMapOvr><p:transition xmlns:p14=\"http://schemas.microsoft.com/office/powerpoint/2010/main\" p14:dur=\"700\"><p:fade /></p:transition>")]
    [InlineData("property-missing", "docProps/core.xml", "<dc:language>en</dc:language>", "")]
    [InlineData("property-ids", "docProps/custom.xml", "pid=\"3\"", "pid=\"2\"")]
    [InlineData("last-view", "ppt/viewProps.xml", "<p:viewPr ", "<p:viewPr lastView=\"sldMasterView\" ")]
    public void A_rule_fires_when_a_good_file_is_broken(string rule, string part, string from, string to)
    {
        Assert.Contains(Check(PackageSurgery.Replace(Good, part, from, to)), finding => finding.Rule == rule);
    }

    [Fact]
    public void The_presentation_must_be_there()
    {
        Assert.Contains(Check(PackageSurgery.Remove(Good, "_rels/.rels")), finding => finding.Rule == "presentation-missing");
    }

    [Fact]
    public void Content_types_come_first()
    {
        byte[] types = [];
        byte[] without = PackageSurgery.Change(Good, (name, data) => name == Types ? Keep(data) : data);
        byte[]? Keep(byte[] data)
        {
            types = data;
            return null;
        }

        byte[] last = PackageSurgery.Change(without, (_, data) => data, (Types, types));
        Assert.Equal(["entry-order"], Check(last).Select(finding => finding.Rule));
    }

    [Theory]
    [InlineData("folder-entry", "ppt/slides/")]
    [InlineData("entry-twice", "ppt/slides/slide1.xml")]
    public void Entries_are_files_with_names_of_their_own(string rule, string name)
    {
        byte[] slide = "<a/>"u8.ToArray();
        byte[] broken = PackageSurgery.Change(Good, (_, data) => data, (name, name.EndsWith('/') ? [] : slide));
        Assert.Contains(Check(broken), finding => finding.Rule == rule);
    }

    [Fact]
    public void A_chart_has_its_workbook_inside()
    {
        byte[] chart = "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"/>"u8.ToArray();
        byte[] broken = PackageSurgery.Change(Good, (_, data) => data, ("ppt/charts/chart1.xml", chart));
        Assert.Contains(Check(broken), finding => finding.Rule == "chart-without-workbook");
    }

    [Fact]
    public void What_the_schemas_forbid_is_found_too()
    {
        byte[] broken = PackageSurgery.Replace(Good, Slide, "<a:noAutofit />", "<a:noAutofit /><a:spAutoFit />");
        Assert.Empty(Check(broken));
        LintFinding finding = DeckCheck.Check(new MemoryStream(broken))[0];
        Assert.Equal(("schema", Slide, Severity.Error), (finding.Rule, finding.Part, finding.Severity));
        Assert.Empty(DeckCheck.Check(new MemoryStream(Good)));
    }

    [Fact]
    public void Elements_out_of_order_are_found()
    {
        string master = PptxWriterTests.XmlParts(Good).Single(part => part.Name == Master).Xml;
        string map = ColourMap().Match(master).Value;
        byte[] broken = PackageSurgery.Replace(PackageSurgery.Replace(Good, Master, map, ""), Master, "</p:sldLayoutIdLst>", "</p:sldLayoutIdLst>" + map);
        Assert.Equal(["element-order"], Check(broken).Select(finding => finding.Rule));
    }

    [Fact]
    public void An_empty_paragraph_end_comes_last()
    {
        byte[] broken = PackageSurgery.Replace(Good, "ppt/slides/slide2.xml", "<a:endParaRPr lang=\"en-US\" />", "<a:endParaRPr lang=\"en-US\" /><a:r><a:t>x</a:t></a:r>");
        Assert.Contains(Check(broken), finding => finding.Rule == "paragraph-end");
    }

    [Fact]
    public void Fonts_must_be_in_their_container_and_be_there_once()
    {
        byte[] raw = PackageSurgery.Change(Good, (name, data) => name == "ppt/fonts/font1.fntdata" ? data[200..] : data);
        Assert.Equal(["font-container"], Check(raw).Select(finding => finding.Rule));
        string[] names = [.. Typeface().Matches(PptxWriterTests.XmlParts(Good).Single(part => part.Name == Main).Xml).Select(match => match.Groups[1].Value).Distinct()];
        byte[] twice = PackageSurgery.Replace(Good, Main, $"<p:font typeface=\"{names[1]}\"", $"<p:font typeface=\"{names[0]}\"");
        Assert.Equal(["font-twice"], Check(twice).Select(finding => finding.Rule));
    }

    [Fact]
    public void Sections_have_ids_of_their_own()
    {
        string main = PptxWriterTests.XmlParts(Good).Single(part => part.Name == Main).Xml;
        string[] ids = [.. SectionId().Matches(main).Select(match => match.Groups[1].Value)];
        Assert.Equal(["section-ids"], Check(PackageSurgery.Replace(Good, Main, ids[1], ids[0])).Select(finding => finding.Rule));
    }

    [Fact]
    public void Animations_move_shapes_that_are_there_in_steps_of_their_own()
    {
        LaidOutSlide claim = SampleDecks.Slide<GenAiAlignment.Talks.Slides.ClaimSlide>(SampleDecks.Revealed);
        string part = $"ppt/slides/slide{claim.Number}.xml";
        byte[] good = SampleDecks.Write(SampleDecks.Revealed);
        string target = Target().Match(PptxWriterTests.XmlParts(good).Single(item => item.Name == part).Xml).Value;
        Assert.Contains(Check(PackageSurgery.Replace(good, part, target, "spid=\"99\"")), finding => finding.Rule == "timing-target");
        Assert.Contains(Check(PackageSurgery.Replace(good, part, "<p:cTn id=\"4\"", "<p:cTn id=\"3\"")), finding => finding.Rule == "timing-ids");
        Assert.Contains(Check(PackageSurgery.Replace(good, part, "grpId=\"0\" build=", "grpId=\"7\" build=")), finding => finding.Rule == "timing-group");
    }

    [Fact]
    public void Titles_differ()
    {
        LaidOutDeck twice = SampleDecks.Plain with { Slides = [.. SampleDecks.Plain.Slides, SampleDecks.Plain.Slides[0] with { Number = SampleDecks.Plain.Slides.Length + 1 }] };
        LintFinding finding = Assert.Single(Check(SampleDecks.Write(twice)), finding => finding.Rule == "title-twice");
        Assert.Equal(Severity.Warning, finding.Severity);
    }

    [Fact]
    public void What_is_no_package_is_said_to_be_none()
    {
        Assert.Equal(["package"], Check("not a zip file"u8.ToArray()).Select(finding => finding.Rule));
        Assert.Equal(["package"], Check(PackageSurgery.Replace(Good, Slide, "<p:sld ", "<p:sld <")).Select(finding => finding.Rule));
    }

    private static ImmutableArray<LintFinding> Check(byte[] file) => PackageLint.Check(new MemoryStream(file));

    [GeneratedRegex("<p:clrMap [^>]*>")]
    private static partial Regex ColourMap();

    [GeneratedRegex("<p:font typeface=\"([^\"]*)\"")]
    private static partial Regex Typeface();

    [GeneratedRegex("<p14:section [^>]*id=\"([^\"]*)\"")]
    private static partial Regex SectionId();

    [GeneratedRegex("spid=\"[0-9]+\"")]
    private static partial Regex Target();
}
