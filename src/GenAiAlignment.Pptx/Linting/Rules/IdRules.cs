using System.Globalization;
using System.Xml.Linq;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Pptx.Linting.Rules;

/// <summary>Numbers that must be in range and differ (ECMA-376 part 1, 19.7.12 to 19.7.14).</summary>
internal static class IdRules
{
    private const long FirstMasterId = 2_147_483_648;

    public static IEnumerable<LintFinding> Check(LintPackage package) => [.. Slides(package), .. Masters(package), .. Shapes(package)];

    private static IEnumerable<LintFinding> Slides(LintPackage package)
    {
        foreach ((string part, XElement root) in package.PartsOf(Names.P + "presentation"))
        {
            long[] ids = [.. root.Elements(Names.P + "sldIdLst").Elements(Names.P + "sldId").Select(Id)];
            if (ids.Any(id => id is < 256 or >= FirstMasterId) || ids.Distinct().Count() != ids.Length)
            {
                yield return Error("slide-ids", part, "Slide ids must differ and be from 256 to 2147483647.");
            }
        }
    }

    private static IEnumerable<LintFinding> Masters(LintPackage package)
    {
        long[] ids =
        [
            .. package.PartsOf(Names.P + "presentation").SelectMany(part => part.Root.Descendants(Names.P + "sldMasterId")).Select(Id),
            .. package.PartsOf(Names.P + "sldMaster").SelectMany(part => part.Root.Descendants(Names.P + "sldLayoutId")).Select(Id),
        ];
        return ids.All(id => id >= FirstMasterId) && ids.Distinct().Count() == ids.Length
            ? []
            : [Error("master-ids", "", "Ids of masters and layouts must differ from each other and be 2147483648 or more.")];
    }

    private static IEnumerable<LintFinding> Shapes(LintPackage package) => Names.ShapeParts
        .SelectMany(package.PartsOf)
        .SelectMany(part => part.Root.Descendants(Names.P + "cNvPr")
            .GroupBy(shape => (string?)shape.Attribute("id"))
            .Where(group => group.Count() > 1)
            .Select(group => Error("shape-ids", part.Part, $"{group.Count()} shapes have the id {group.Key}.")));

    /// <returns>-1 when there is no number.</returns>
    private static long Id(XElement element) =>
        long.TryParse((string?)element.Attribute("id"), NumberStyles.None, CultureInfo.InvariantCulture, out long id) ? id : -1;

    private static LintFinding Error(string rule, string part, string message) => new(rule, Severity.Error, part, message);
}
