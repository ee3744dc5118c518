using System.Collections.Immutable;
using System.Xml;

namespace GenAiAlignment.Pptx.Packages;

/// <summary>
/// Writes parts as an Open Packaging Conventions package (ECMA-376 part 2). The SDK's own package layer notes the time, gives random ids
/// and puts the content types last; here the order and time of entries are fixed, so equal parts give equal bytes.
/// </summary>
internal sealed class PackageWriter
{
    private const string ContentTypesNamespace = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string RelationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>As many files as a zip file of the first format holds.</summary>
    private const int MostEntries = ushort.MaxValue;

    private const int MostWaiting = 64;

    private readonly SortedDictionary<string, string> types = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Task<PackedEntry>> entries = new(StringComparer.Ordinal);
    private int waiting;
    private PackagePart? last;
    private Func<IReadOnlyList<PackedEntry>, ReadOnlyMemory<byte>>? makeLast;

    /// <summary>In any order; each is packed beside the making of the next.</summary>
    public void Add(PackagePart part)
    {
        bool isPicture = part.ContentType is ContentTypes.Png or ContentTypes.Jpeg;
        Pack(part.Name, part.Data, isPicture ? PackedEntry.Stored : PackedEntry.Packed);
        AddAround(part);
    }

    /// <summary>A part that is made of all others, when the package is written.</summary>
    /// <param name="part">Its data does not count.</param>
    /// <param name="make">From the other files of the package to its data.</param>
    public void AddLast(PackagePart part, Func<IReadOnlyList<PackedEntry>, ReadOnlyMemory<byte>> make)
    {
        AddAround(part);
        (last, makeLast) = (part, make);
    }

    public void AddAll(IEnumerable<PackagePart> parts)
    {
        foreach (PackagePart part in parts)
        {
            Add(part);
        }
    }

    public void Write(PartRelationships packageRelationships, Stream stream)
    {
        const string typesName = "[Content_Types].xml";
        const string relationshipsName = "_rels/.rels";
        ImmutableArray<PackedEntry> all =
        [
            // Some readers look at the first entry to tell what the file is.
            PackedEntry.Packed(typesName, ContentTypesXml()),
            PackedEntry.Packed(relationshipsName, RelationshipsXml("", packageRelationships.All)),
            .. entries.Values.Select(entry => entry.GetAwaiter().GetResult()),
        ];
        if (last is not null && makeLast is not null)
        {
            all = all.Add(PackedEntry.Packed(last.Name, makeLast(all)));
        }

        if (all.Length > MostEntries)
        {
            throw new InvalidOperationException($"A deck of {all.Length} parts is more than a PowerPoint file can hold.");
        }

        ZipFile.Write(all, stream);
    }

    /// <summary>The target as seen from the source's folder, as Office writes it.</summary>
    internal static string RelativeTarget(string source, string target)
    {
        string[] from = source.Split('/')[..^1];
        string[] to = target.Split('/');
        int common = 0;
        while (common < from.Length && common < to.Length - 1 && from[common] == to[common])
        {
            common++;
        }

        return string.Join('/', Enumerable.Repeat("..", from.Length - common).Concat(to[common..]));
    }

    private void AddAround(PackagePart part)
    {
        types.Add(part.Name, part.ContentType);
        if (part.Relationships.Count > 0)
        {
            Pack(RelationshipsName(part.Name), RelationshipsXml(part.Name, part.Relationships), PackedEntry.Packed);
        }
    }

    /// <summary>Beside the caller, unless so much waits already that unpacked parts would pile up.</summary>
    private void Pack(string name, ReadOnlyMemory<byte> data, Func<string, ReadOnlyMemory<byte>, PackedEntry> pack)
    {
        if (Volatile.Read(ref waiting) >= MostWaiting)
        {
            entries.Add(name, Task.FromResult(pack(name, data)));
            return;
        }

        Interlocked.Increment(ref waiting);
        entries.Add(name, Task.Run(() =>
        {
            PackedEntry entry = pack(name, data);
            Interlocked.Decrement(ref waiting);
            return entry;
        }));
    }

    private static string RelationshipsName(string part)
    {
        int slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    private ReadOnlyMemory<byte> ContentTypesXml() => PartXml.ToBytes(writer =>
    {
        writer.WriteStartElement("Types", ContentTypesNamespace);
        WriteType(writer, "Default", "Extension", "rels", ContentTypes.Relationships);
        WriteType(writer, "Default", "Extension", "xml", ContentTypes.Xml);
        // Sorted by name already, so extensions come in a fixed order.
        foreach ((string extension, string type) in types.Where(part => !IsXml(part.Key)).Select(part => (Path.GetExtension(part.Key)[1..], part.Value)).Distinct())
        {
            WriteType(writer, "Default", "Extension", extension, type);
        }

        foreach ((string name, string type) in types.Where(part => IsXml(part.Key)))
        {
            WriteType(writer, "Override", "PartName", "/" + name, type);
        }

        writer.WriteEndElement();
    });

    private static bool IsXml(string part) => part.EndsWith(".xml", StringComparison.Ordinal);

    private static void WriteType(XmlWriter writer, string element, string key, string value, string contentType)
    {
        writer.WriteStartElement(element, ContentTypesNamespace);
        writer.WriteAttributeString(key, value);
        writer.WriteAttributeString("ContentType", contentType);
        writer.WriteEndElement();
    }

    private static ReadOnlyMemory<byte> RelationshipsXml(string source, IReadOnlyList<Relationship> relationships) => PartXml.ToBytes(writer =>
    {
        writer.WriteStartElement("Relationships", RelationshipsNamespace);
        foreach (Relationship relationship in relationships)
        {
            writer.WriteStartElement("Relationship", RelationshipsNamespace);
            writer.WriteAttributeString("Id", relationship.Id);
            writer.WriteAttributeString("Type", relationship.Type);
            writer.WriteAttributeString("Target", relationship.IsExternal ? relationship.Target : RelativeTarget(source, relationship.Target));
            if (relationship.IsExternal)
            {
                writer.WriteAttributeString("TargetMode", "External");
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    });
}
