using System.Xml.Linq;
using GenAiAlignment.Foundation;
using GenAiAlignment.Pptx.Packages;

namespace GenAiAlignment.Pptx.Linting.Rules;

/// <summary>Placeholders: what a slide fills must be there to be filled (MS-OI29500 2.1.1127).</summary>
internal static class PlaceholderRules
{
    /// <summary>0xFFFFFFFF, which stands for no index.</summary>
    private const string NoIndex = "4294967295";

    public static IEnumerable<LintFinding> Check(LintPackage package) => [.. Indices(package), .. Slides(package), .. Empty(package), .. NotesMaster(package)];

    private static IEnumerable<LintFinding> Indices(LintPackage package) => Names.ShapeParts
        .SelectMany(package.PartsOf)
        .SelectMany(part => Marks(part.Root)
            .GroupBy(Index)
            .Where(group => group.Count() > 1 || group.Key == NoIndex)
            .Select(group => Error("placeholder-index", part.Part, $"{group.Count()} placeholders have the index {group.Key}.")));

    private static IEnumerable<LintFinding> Slides(LintPackage package)
    {
        foreach ((string part, XElement root) in package.PartsOf(Names.P + "sld"))
        {
            XElement? layout = package.Related(part, RelationshipTypes.SlideLayout) is { } name ? package.XmlOf(name) : null;
            HashSet<(string, string)> there = [.. Marks(layout).Select(mark => (Type(mark), Index(mark)))];
            foreach (XElement mark in Marks(root).Where(mark => !there.Contains((Type(mark), Index(mark)))))
            {
                yield return Error("placeholder-without-layout", part, $"The layout has no placeholder of type {Type(mark)} and index {Index(mark)}.");
            }
        }
    }

    /// <summary>An empty placeholder shows "Click to add text" while a deck is edited.</summary>
    private static IEnumerable<LintFinding> Empty(LintPackage package) => package.PartsOf(Names.P + "sld")
        .SelectMany(part => part.Root.Descendants(Names.P + "sp")
            .Where(shape => Marks(shape).Any() && !shape.Descendants(Names.A + "t").Any(text => text.Value.Length > 0))
            .Select(shape => new LintFinding("placeholder-empty", Severity.Warning, part.Part, $"The placeholder {(string?)shape.Descendants(Names.P + "cNvPr").First().Attribute("name")} is empty.")));

    private static IEnumerable<LintFinding> NotesMaster(LintPackage package) => package.PartsOf(Names.P + "notesMaster")
        .SelectMany(part => Marks(part.Root)
            .GroupBy(Type)
            .Where(group => group.Count() > 1)
            .Select(group => Error("notes-placeholder-twice", part.Part, $"The notes master has {group.Count()} placeholders of type {group.Key}.")));

    private static IEnumerable<XElement> Marks(XElement? root) => root?.Descendants(Names.P + "ph") ?? [];

    /// <summary>The schema's default is an object (19.7.10).</summary>
    private static string Type(XElement mark) => (string?)mark.Attribute("type") ?? "obj";

    private static string Index(XElement mark) => (string?)mark.Attribute("idx") ?? "0";

    private static LintFinding Error(string rule, string part, string message) => new(rule, Severity.Error, part, message);
}
