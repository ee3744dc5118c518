using System.Xml.Linq;
using GenAiAlignment.Foundation;
using GenAiAlignment.Pptx.Packages;

namespace GenAiAlignment.Pptx.Linting.Rules;

/// <summary>The package itself: entries, content types, relationships (ECMA-376 part 2).</summary>
internal static class PackageRules
{
    public static IEnumerable<LintFinding> Check(LintPackage package) =>
        [.. Entries(package), .. ContentTypes(package), .. Relationships(package), .. Orphans(package), .. References(package)];

    private static IEnumerable<LintFinding> Entries(LintPackage package)
    {
        if (package.Entries.FirstOrDefault() != "[Content_Types].xml")
        {
            yield return Error("entry-order", "", "[Content_Types].xml is not the first entry: some readers tell the kind of file by it.");
        }

        foreach (string folder in package.Entries.Where(name => name.EndsWith('/')))
        {
            yield return Error("folder-entry", "", $"The folder {folder} is an entry of its own; Google Slides refuses such files.");
        }

        foreach (string name in package.Entries.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key))
        {
            yield return Error("entry-twice", name, "Two entries have this name.");
        }
    }

    private static IEnumerable<LintFinding> ContentTypes(LintPackage package)
    {
        XElement[] types = [.. package.XmlOf("[Content_Types].xml")?.Elements() ?? []];
        string[] defaults = [.. Values(types, "Default", "Extension").Select(name => name.ToUpperInvariant())];
        string[] overrides = [.. Values(types, "Override", "PartName").Select(name => name.TrimStart('/'))];
        foreach (string extension in Repeated(defaults))
        {
            yield return Error("content-type-twice", "[Content_Types].xml", $"The extension {extension} has two default types.");
        }

        foreach (string part in Repeated(overrides))
        {
            yield return Error("content-type-twice", "[Content_Types].xml", $"{part} has two types.");
        }

        HashSet<string> typed = [.. overrides];
        foreach (string part in overrides.Where(part => !package.Has(part)))
        {
            yield return Error("content-type-of-nothing", "[Content_Types].xml", $"It types {part}, which is not in the file.");
        }

        foreach (string part in package.Parts.Where(part => !typed.Contains(part) && !defaults.Contains(Path.GetExtension(part).TrimStart('.').ToUpperInvariant())))
        {
            yield return Error("content-type-missing", part, "Neither the part nor its extension has a content type.");
        }
    }

    private static IEnumerable<LintFinding> Relationships(LintPackage package)
    {
        foreach (string part in package.Parts.Prepend(""))
        {
            foreach (string id in Repeated(package.RelationshipsOf(part).Select(item => item.Id)))
            {
                yield return Error("relationship-twice", part, $"Two relationships have the id {id}.");
            }

            foreach (Relationship item in package.RelationshipsOf(part).Where(item => !item.IsExternal && !package.Has(item.Target)))
            {
                yield return Error("relationship-to-nothing", part, $"{item.Id} leads to {item.Target}, which is not in the file.");
            }
        }
    }

    /// <summary>Parts that nothing leads to: Office drops them or stumbles.</summary>
    private static IEnumerable<LintFinding> Orphans(LintPackage package)
    {
        HashSet<string> reached = [];
        Queue<string> next = new([""]);
        while (next.TryDequeue(out string? part))
        {
            foreach (Relationship item in package.RelationshipsOf(part).Where(item => !item.IsExternal && reached.Add(item.Target)))
            {
                next.Enqueue(item.Target);
            }
        }

        return package.Parts.Where(part => !reached.Contains(part)).Select(part => Error("orphan", part, "No relationship leads to the part."));
    }

    /// <summary>Ids that the XML names but the part's relationships do not.</summary>
    private static IEnumerable<LintFinding> References(LintPackage package)
    {
        foreach (string part in package.Parts)
        {
            HashSet<string> ids = [.. package.RelationshipsOf(part).Select(item => item.Id)];
            foreach (XAttribute attribute in (package.XmlOf(part)?.DescendantsAndSelf() ?? []).Attributes()
                .Where(attribute => attribute.Name.Namespace == Names.R && attribute.Value.Length > 0 && !ids.Contains(attribute.Value)))
            {
                yield return Error("reference-to-nothing", part, $"{attribute.Parent?.Name.LocalName} refers to {attribute.Value}, which is no relationship of the part.");
            }
        }
    }

    private static IEnumerable<string> Values(XElement[] types, string element, string attribute) =>
        types.Where(type => type.Name == Names.ContentTypes + element).Select(type => (string?)type.Attribute(attribute) ?? "");

    private static IEnumerable<string> Repeated(IEnumerable<string> values) => values.GroupBy(value => value).Where(group => group.Count() > 1).Select(group => group.Key);

    private static LintFinding Error(string rule, string part, string message) => new(rule, Severity.Error, part, message);
}
