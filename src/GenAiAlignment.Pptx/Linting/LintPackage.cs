using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using GenAiAlignment.Pptx.Packages;

namespace GenAiAlignment.Pptx.Linting;

/// <summary>A package as the rules see it: parts, their XML and their relationships.</summary>
internal sealed class LintPackage
{
    /// <summary>Larger than any deck of sense; stops files that unpack to fill the memory.</summary>
    private const long LargestPart = 200_000_000;

    private static readonly XNamespace Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private readonly Dictionary<string, XElement> xml;
    private readonly Dictionary<string, byte[]> data;
    private readonly Dictionary<string, ImmutableArray<Relationship>> relationships = [];

    private LintPackage(ImmutableArray<string> entries, Dictionary<string, byte[]> data, Dictionary<string, XElement> xml)
    {
        Entries = entries;
        this.data = data;
        this.xml = xml;
    }

    /// <summary>The names in the zip file, in its order.</summary>
    public ImmutableArray<string> Entries { get; }

    /// <summary>All parts but content types and relationships, sorted.</summary>
    public IEnumerable<string> Parts => data.Keys
        .Where(name => name != "[Content_Types].xml" && !name.EndsWith(".rels", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>The file's main part, found by its relationship.</summary>
    public string? Presentation => RelationshipsOf("").FirstOrDefault(item => item.Type == RelationshipTypes.OfficeDocument)?.Target;

    /// <exception cref="InvalidDataException">It is no zip file, or a part is no XML.</exception>
    public static LintPackage Read(Stream stream)
    {
        using ZipArchive zip = new(stream, ZipArchiveMode.Read, leaveOpen: true);
        Dictionary<string, byte[]> data = [];
        Dictionary<string, XElement> xml = [];
        foreach (ZipArchiveEntry entry in zip.Entries.Where(entry => !entry.FullName.EndsWith('/')))
        {
            byte[] bytes = Unpack(entry);
            data[entry.FullName] = bytes;
            if (entry.FullName.EndsWith(".xml", StringComparison.Ordinal) || entry.FullName.EndsWith(".rels", StringComparison.Ordinal))
            {
                xml[entry.FullName] = Parse(entry.FullName, bytes);
            }
        }

        return new LintPackage([.. zip.Entries.Select(entry => entry.FullName)], data, xml);
    }

    public bool Has(string part) => data.ContainsKey(part);

    public ReadOnlyMemory<byte> DataOf(string part) => data[part];

    /// <returns><see langword="null"/> when there is no such part or it is no XML.</returns>
    public XElement? XmlOf(string part) => xml.GetValueOrDefault(part);

    /// <summary>XML parts whose root has the name.</summary>
    public IEnumerable<(string Part, XElement Root)> PartsOf(XName root) =>
        Parts.Where(part => XmlOf(part)?.Name == root).Select(part => (part, xml[part]));

    /// <param name="part">Empty for the package.</param>
    public ImmutableArray<Relationship> RelationshipsOf(string part)
    {
        if (!relationships.TryGetValue(part, out ImmutableArray<Relationship> found))
        {
            found = ReadRelationships(part);
            relationships.Add(part, found);
        }

        return found;
    }

    /// <summary>The part that a part has a relationship of the type to.</summary>
    public string? Related(string part, string type) => RelationshipsOf(part).FirstOrDefault(item => item.Type == type)?.Target;

    /// <summary>The part that a relationship's id leads to.</summary>
    public string? ById(string part, string? id) => RelationshipsOf(part).FirstOrDefault(item => item.Id == id)?.Target;

    private ImmutableArray<Relationship> ReadRelationships(string part)
    {
        int slash = part.LastIndexOf('/') + 1;
        XElement? root = XmlOf($"{part[..slash]}_rels/{part[slash..]}.rels");
        return root is null ? [] : [.. root.Elements(Relations + "Relationship").Select(item =>
        {
            bool isExternal = (string?)item.Attribute("TargetMode") == "External";
            string target = (string?)item.Attribute("Target") ?? "";
            return new Relationship(
                (string?)item.Attribute("Id") ?? "", (string?)item.Attribute("Type") ?? "", isExternal ? target : Resolve(part[..slash], target), isExternal);
        })];
    }

    private static string Resolve(string folder, string target)
    {
        Stack<string> path = new(target.StartsWith('/') ? [] : folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (string step in target.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == "..")
            {
                path.TryPop(out _);
            }
            else if (step != ".")
            {
                path.Push(step);
            }
        }

        return string.Join('/', path.Reverse());
    }

    private static byte[] Unpack(ZipArchiveEntry entry)
    {
        if (entry.Length > LargestPart)
        {
            throw new InvalidDataException($"{entry.FullName} unpacks to {entry.Length} bytes.");
        }

        using Stream content = entry.Open();
        using MemoryStream copy = new();
        content.CopyTo(copy);
        return copy.ToArray();
    }

    private static XElement Parse(string name, byte[] bytes)
    {
        try
        {
            using XmlReader reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            return XElement.Load(reader);
        }
        catch (XmlException e)
        {
            throw new InvalidDataException($"{name} is no XML: {e.Message}", e);
        }
    }
}
