using System.Xml.Linq;
using GenAiAlignment.Foundation;
using GenAiAlignment.Pptx.Packages;

namespace GenAiAlignment.Pptx.Linting.Rules;

/// <summary>Which parts there are, how they hang together, and the order within them (ECMA-376 part 1, 13.3 and 19).</summary>
internal static class StructureRules
{
    private static readonly string[] Presentation =
    [
        "sldMasterIdLst", "notesMasterIdLst", "handoutMasterIdLst", "sldIdLst", "sldSz", "notesSz", "smartTags", "embeddedFontLst", "custShowLst",
        "photoAlbum", "custDataLst", "kinsoku", "defaultTextStyle", "modifyVerifier", "extLst",
    ];

    private static readonly Dictionary<string, string[]> Orders = new()
    {
        ["presentation"] = Presentation,
        ["sldMaster"] = ["cSld", "clrMap", "sldLayoutIdLst", "transition", "timing", "hf", "txStyles", "extLst"],
        ["sldLayout"] = ["cSld", "clrMapOvr", "transition", "timing", "hf", "extLst"],
        ["sld"] = ["cSld", "clrMapOvr", "transition", "timing", "extLst"],
        ["notesMaster"] = ["cSld", "clrMap", "hf", "notesStyle", "extLst"],
        ["notes"] = ["cSld", "clrMapOvr", "transition", "timing", "extLst"],
    };

    public static IEnumerable<LintFinding> Check(LintPackage package)
    {
        if (package.Presentation is not { } main || package.XmlOf(main) is not { } root)
        {
            return [Error("presentation-missing", "", "No relationship leads to a presentation.")];
        }

        return [.. MainPart(package, main, root), .. Masters(package), .. Slides(package), .. Listed(package, main, root), .. Notes(package, main, root), .. Order(package), .. Backgrounds(package), .. Themes(package), .. Charts(package)];
    }

    private static IEnumerable<LintFinding> MainPart(LintPackage package, string main, XElement root)
    {
        foreach (string type in (string[])[RelationshipTypes.PresentationProperties, RelationshipTypes.ViewProperties, RelationshipTypes.Theme, RelationshipTypes.TableStyles])
        {
            if (package.Related(main, type) is null)
            {
                yield return Error("settings-part-missing", main, $"It has no relationship of type {type[(type.LastIndexOf('/') + 1)..]}; Keynote refuses such files.");
            }
        }

        if (root.Element(Names.P + "notesSz") is null)
        {
            yield return Error("notes-size-missing", main, "It has no notesSz.");
        }

        if (root.Element(Names.P + "sldSz") is { } size && size.Attribute("type") is { } type2 && !Agrees(size, type2.Value))
        {
            yield return Error("slide-size-type", main, $"The slide size says {type2.Value}, its numbers do not; Keynote and Google Slides refuse such files.");
        }
    }

    private static bool Agrees(XElement size, string type)
    {
        double ratio = (double)size.Attribute("cx")! / (double)size.Attribute("cy")!; // both are required
        return type switch
        {
            "screen4x3" => Math.Abs(ratio - (4.0 / 3)) < 0.01,
            "screen16x9" => Math.Abs(ratio - (16.0 / 9)) < 0.01,
            "screen16x10" => Math.Abs(ratio - 1.6) < 0.01,
            _ => true,
        };
    }

    private static IEnumerable<LintFinding> Masters(LintPackage package)
    {
        HashSet<string> themes = [];
        (string Part, XElement Root)[] masters =
            [.. package.PartsOf(Names.P + "sldMaster"), .. package.PartsOf(Names.P + "notesMaster"), .. package.PartsOf(Names.P + "handoutMaster")];
        foreach ((string part, _) in masters)
        {
            if (package.Related(part, RelationshipTypes.Theme) is not { } theme)
            {
                yield return Error("theme-missing", part, "The master has no theme.");
            }
            else if (!themes.Add(theme))
            {
                yield return Error("theme-shared", part, $"The master shares {theme} with another; PowerPoint drops one of them.");
            }
        }

        foreach ((string part, _) in package.PartsOf(Names.P + "sldLayout").Where(layout => package.Related(layout.Part, RelationshipTypes.SlideMaster) is null))
        {
            yield return Error("layout-without-master", part, "The layout has no relationship to its master.");
        }
    }

    private static IEnumerable<LintFinding> Slides(LintPackage package)
    {
        foreach ((string part, XElement root) in package.PartsOf(Names.P + "sld"))
        {
            if (package.Related(part, RelationshipTypes.SlideLayout) is null)
            {
                yield return Error("slide-without-layout", part, "The slide has no layout.");
            }

            if (root.Element(Names.P + "clrMapOvr") is null)
            {
                yield return Error("colour-map-missing", part, "The slide has no clrMapOvr.");
            }
        }
    }

    /// <summary>Slides and layouts that a part leads to, but that its list leaves out: no program shows them.</summary>
    private static IEnumerable<LintFinding> Listed(LintPackage package, string main, XElement root)
    {
        foreach (string slide in Unlisted(package, main, RelationshipTypes.Slide, root.Elements(Names.P + "sldIdLst")))
        {
            yield return Error("slide-unlisted", slide, "The presentation leads to the slide, but its list of slides does not name it.");
        }

        foreach ((string part, XElement master) in package.PartsOf(Names.P + "sldMaster"))
        {
            foreach (string layout in Unlisted(package, part, RelationshipTypes.SlideLayout, master.Elements(Names.P + "sldLayoutIdLst")))
            {
                yield return Error("layout-unlisted", layout, "The master leads to the layout, but its list of layouts does not name it.");
            }
        }
    }

    private static IEnumerable<string> Unlisted(LintPackage package, string part, string type, IEnumerable<XElement> lists)
    {
        HashSet<string?> listed = [.. lists.Elements().Select(item => (string?)item.Attribute(Names.R + "id"))];
        return package.RelationshipsOf(part).Where(item => item.Type == type && !listed.Contains(item.Id)).Select(item => item.Target);
    }

    private static IEnumerable<LintFinding> Notes(LintPackage package, string main, XElement root)
    {
        if (package.PartsOf(Names.P + "notesMaster").Any() && root.Element(Names.P + "notesMasterIdLst") is null)
        {
            yield return Error("notes-master-unlisted", main, "There is a notes master, but no notesMasterIdLst; Keynote refuses such files.");
        }

        foreach ((string part, _) in package.PartsOf(Names.P + "notes"))
        {
            if (package.Related(part, RelationshipTypes.NotesMaster) is null)
            {
                yield return Error("notes-without-master", part, "The notes have no relationship to the notes master.");
            }

            string? slide = package.Related(part, RelationshipTypes.Slide);
            if (slide is null || package.Related(slide, RelationshipTypes.NotesSlide) != part)
            {
                yield return Error("notes-without-slide", part, "Notes and slide do not lead to each other.");
            }
        }
    }

    private static IEnumerable<LintFinding> Order(LintPackage package)
    {
        foreach (string part in package.Parts)
        {
            if (package.XmlOf(part) is { } root && root.Name.Namespace == Names.P && Orders.TryGetValue(root.Name.LocalName, out string[]? order))
            {
                int[] places = [.. root.Elements().Select(element => Array.IndexOf(order, element.Name.LocalName)).Where(place => place >= 0)];
                if (!places.SequenceEqual(places.Order()))
                {
                    yield return Error("element-order", part, $"The elements of {root.Name.LocalName} are out of order.");
                }
            }
        }
    }

    private static IEnumerable<LintFinding> Backgrounds(LintPackage package) => Names.ShapeParts
        .SelectMany(package.PartsOf)
        .Where(part => part.Root.Descendants(Names.P + "bgPr").Any(background => background.Element(Names.A + "effectLst") is null && background.Element(Names.A + "effectDag") is null))
        .Select(part => Error("background-effects", part.Part, "The background has no effectLst after its fill; PowerPoint repairs such files."));

    private static IEnumerable<LintFinding> Themes(LintPackage package) => package.PartsOf(Names.A + "theme")
        .Where(theme => ((string[])["fillStyleLst", "lnStyleLst", "effectStyleLst", "bgFillStyleLst"])
            .Any(list => theme.Root.Descendants(Names.A + list).SingleOrDefault()?.Elements().Count() is not >= 3))
        .Select(theme => Error("format-scheme", theme.Part, "A list of the format scheme has fewer than three styles."));

    private static IEnumerable<LintFinding> Charts(LintPackage package) => package.PartsOf(Names.Chart + "chartSpace")
        .Where(chart => package.Related(chart.Part, RelationshipTypes.Package) is null)
        .Select(chart => Error("chart-without-workbook", chart.Part, "The chart has no workbook inside; Keynote refuses such files."));

    private static LintFinding Error(string rule, string part, string message) => new(rule, Severity.Error, part, message);
}
