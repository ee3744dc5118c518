using System.Xml.Linq;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Pptx.Linting.Rules;

/// <summary>Animations and transitions (ECMA-376 part 1, 19.5; the schematron rules of the Open XML SDK).</summary>
internal static class MotionRules
{
    public static IEnumerable<LintFinding> Check(LintPackage package) => package.PartsOf(Names.P + "sld").SelectMany(part => Slide(part.Part, part.Root));

    private static IEnumerable<LintFinding> Slide(string part, XElement root)
    {
        HashSet<string?> shapes = [.. root.Descendants(Names.P + "cNvPr").Select(shape => (string?)shape.Attribute("id"))];
        foreach (XAttribute target in root.Descendants().Attributes("spid").Where(target => !shapes.Contains(target.Value)))
        {
            yield return Error("timing-target", part, $"An animation moves the shape {target.Value}, which is not on the slide.");
        }

        XElement[] nodes = [.. root.Descendants(Names.P + "cTn")];
        if (nodes.Select(node => (string?)node.Attribute("id")).Distinct().Count() != nodes.Length)
        {
            yield return Error("timing-ids", part, "Two steps of the animation have the same id.");
        }

        HashSet<string?> groups = [.. nodes.Select(node => (string?)node.Attribute("grpId"))];
        if (root.Descendants(Names.P + "bldP").Any(build => !groups.Contains((string?)build.Attribute("grpId"))))
        {
            yield return Error("timing-group", part, "A build belongs to a group that no step of the animation names.");
        }

        if (root.Descendants(Names.P + "transition").Any(transition => HasExtension(transition) && transition.Parent?.Name != Names.Compatibility + "Choice"))
        {
            yield return Error("transition-extension", part, "A transition has an attribute of PowerPoint 2010 outside an alternative for programs that know it.");
        }
    }

    private static bool HasExtension(XElement transition) => transition.Attributes().Any(attribute => attribute.Name.Namespace == Names.P14);

    private static LintFinding Error(string rule, string part, string message) => new(rule, Severity.Error, part, message);
}
