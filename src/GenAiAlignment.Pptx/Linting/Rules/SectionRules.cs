using System.Xml.Linq;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Pptx.Linting.Rules;

/// <summary>Sections of the slide list: each slide in exactly one, and none that is not there.</summary>
internal static class SectionRules
{
    public static IEnumerable<LintFinding> Check(LintPackage package)
    {
        foreach ((string part, XElement root) in package.PartsOf(Names.P + "presentation"))
        {
            XElement[] sections = [.. root.Descendants(Names.P14 + "section")];
            string[] slides = [.. root.Elements(Names.P + "sldIdLst").Elements().Select(Id)];
            string[] listed = [.. sections.Descendants(Names.P14 + "sldId").Select(Id)];
            if (sections.Length > 0 && !slides.Order(StringComparer.Ordinal).SequenceEqual(listed.Order(StringComparer.Ordinal)))
            {
                yield return new LintFinding("section-slides", Severity.Error, part, "The sections do not name every slide exactly once.");
            }

            if (sections.Select(section => (string?)section.Attribute("id")).Distinct().Count() != sections.Length)
            {
                yield return new LintFinding("section-ids", Severity.Error, part, "Two sections have the same id.");
            }

            if (sections.Select(section => (string?)section.Attribute("name")).Distinct().Count() != sections.Length)
            {
                yield return new LintFinding("section-names", Severity.Warning, part, "Two sections have the same name.");
            }

            if (sections.Any(section => (string?)section.Attribute("name") is null or "" or "Default Section"))
            {
                yield return new LintFinding("section-unnamed", Severity.Warning, part, "A section has no name of its own.");
            }
        }
    }

    private static string Id(XElement slide) => (string?)slide.Attribute("id") ?? "";
}
