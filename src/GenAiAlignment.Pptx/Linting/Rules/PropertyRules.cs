using System.Globalization;
using System.Xml.Linq;
using GenAiAlignment.Foundation;
using GenAiAlignment.Pptx.Packages;

namespace GenAiAlignment.Pptx.Linting.Rules;

/// <summary>What the file says about itself (ECMA-376 part 1, 22; part 2, 11), and how it opens.</summary>
internal static class PropertyRules
{
    /// <summary>Lower numbers are taken (MS-OLEPS 2.18).</summary>
    private const int FirstCustomId = 2;

    public static IEnumerable<LintFinding> Check(LintPackage package) => [.. Core(package), .. Custom(package), .. View(package)];

    private static IEnumerable<LintFinding> Core(LintPackage package)
    {
        XElement? core = package.Related("", RelationshipTypes.CoreProperties) is { } part ? package.XmlOf(part) : null;
        foreach (string name in ((string[])["title", "language"]).Where(name => string.IsNullOrWhiteSpace(core?.Element(Names.DublinCore + name)?.Value)))
        {
            yield return new LintFinding("property-missing", Severity.Warning, package.Related("", RelationshipTypes.CoreProperties) ?? "", $"The properties of the file do not name its {name}.");
        }
    }

    private static IEnumerable<LintFinding> Custom(LintPackage package) => package.PartsOf(Names.CustomProperties + "Properties")
        .Where(part => part.Root.Elements().GroupBy(Id).Any(group => group.Key < FirstCustomId || group.Count() > 1))
        .Select(part => new LintFinding("property-ids", Severity.Error, part.Part, "Ids of custom properties must differ and be 2 or more."));

    private static IEnumerable<LintFinding> View(LintPackage package) => package.PartsOf(Names.P + "viewPr")
        .Where(part => part.Root.Attribute("lastView") is { Value: not "sldView" })
        .Select(part => new LintFinding("last-view", Severity.Warning, part.Part, "The file does not open in the view of its slides."));

    private static int Id(XElement property) =>
        int.TryParse((string?)property.Attribute("pid"), NumberStyles.None, CultureInfo.InvariantCulture, out int id) ? id : 0;
}
