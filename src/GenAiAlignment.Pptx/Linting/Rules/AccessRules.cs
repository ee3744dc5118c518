using System.Xml.Linq;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Pptx.Linting.Rules;

/// <summary>What readers with a screen reader need, as PowerPoint's accessibility checker asks for it.</summary>
internal static class AccessRules
{
    public static IEnumerable<LintFinding> Check(LintPackage package) => [.. Titles(package), .. Shapes(package), .. Tables(package), .. Languages(package)];

    private static IEnumerable<LintFinding> Titles(LintPackage package)
    {
        Dictionary<string, string> titles = [];
        foreach ((string part, XElement root) in package.PartsOf(Names.P + "sld"))
        {
            XElement? title = root.Descendants(Names.P + "sp")
                .FirstOrDefault(shape => shape.Descendants(Names.P + "ph").Any(mark => (string?)mark.Attribute("type") is "title" or "ctrTitle"));
            string text = string.Concat(title?.Descendants(Names.A + "t").Select(run => run.Value) ?? []).Trim();
            if (text.Length == 0)
            {
                yield return Warning("title-missing", part, "The slide has no title.");
            }
            else if (!titles.TryAdd(text, part))
            {
                yield return Warning("title-twice", part, $"The slide has the same title as {titles[text]}.");
            }
        }
    }

    private static IEnumerable<LintFinding> Shapes(LintPackage package) => package.PartsOf(Names.P + "sld")
        .SelectMany(part => part.Root.Descendants(Names.P + "cNvPr")
            .Where(shape => (string?)shape.Attribute("id") != "1" && NeedsText(shape) && !IsExplained(shape))
            .Select(shape => Warning("alternative-text", part.Part, $"{(string?)shape.Attribute("name")} has neither alternative text nor the decorative mark.")));

    private static bool NeedsText(XElement properties)
    {
        XElement? shape = properties.Parent?.Parent;
        return shape?.Name.LocalName is "pic" or "cxnSp" or "grpSp" or "graphicFrame"
            || (shape?.Name.LocalName == "sp" && !shape.Descendants(Names.A + "t").Any() && !shape.Descendants(Names.P + "ph").Any());
    }

    private static bool IsExplained(XElement properties) =>
        !string.IsNullOrWhiteSpace((string?)properties.Attribute("descr")) || properties.Descendants(Names.Decorative + "decorative").Any();

    private static IEnumerable<LintFinding> Tables(LintPackage package)
    {
        foreach ((string part, XElement root) in package.PartsOf(Names.P + "sld"))
        {
            if (root.Descendants(Names.A + "tbl").Any(table => (string?)table.Element(Names.A + "tblPr")?.Attribute("firstRow") is not ("1" or "true")))
            {
                yield return Warning("table-header", part, "A table does not say that its first row names the columns.");
            }

            if (root.Descendants(Names.A + "tc").Any(cell => cell.Attributes().Any(IsMerging)))
            {
                yield return Warning("table-merged", part, "A table has merged cells, which screen readers lose count of.");
            }
        }
    }

    private static bool IsMerging(XAttribute attribute) =>
        attribute.Name.LocalName is "hMerge" or "vMerge" || (attribute.Name.LocalName is "gridSpan" or "rowSpan" && attribute.Value != "1");

    private static IEnumerable<LintFinding> Languages(LintPackage package) => package.PartsOf(Names.P + "sld").Concat(package.PartsOf(Names.P + "notes"))
        .Where(part => part.Root.Descendants(Names.A + "t").Any(text => text.Parent?.Element(Names.A + "rPr")?.Attribute("lang") is null)
            || part.Root.Descendants(Names.A + "endParaRPr").Any(end => end.Attribute("lang") is null))
        .Select(part => Warning("language-missing", part.Part, "A run of text does not say its language."));

    private static LintFinding Warning(string rule, string part, string message) => new(rule, Severity.Warning, part, message);
}
