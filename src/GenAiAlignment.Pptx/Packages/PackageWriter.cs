using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;

namespace GenAiAlignment.Pptx.Packages;

/// <summary>
/// Writes parts as an Open Packaging Conventions package (ECMA-376 part 2). The SDK's own package layer notes the time, gives random ids
/// and puts the content types last; here the order and time of entries are fixed, so equal parts give equal bytes.
/// </summary>
internal static class PackageWriter
{
    private const string ContentTypesNamespace = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string RelationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>The first moment that the zip format knows.</summary>
    private static readonly DateTimeOffset FixedTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(IEnumerable<PackagePart> parts, PartRelationships packageRelationships, Stream stream)
    {
        ImmutableArray<PackagePart> sorted = [.. parts.OrderBy(part => part.Name, StringComparer.Ordinal)];
        using ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true);
        // Some readers look at the first entry to tell what the file is.
        AddEntry(zip, "[Content_Types].xml", ContentTypesXml(sorted), CompressionLevel.Fastest);
        AddEntry(zip, "_rels/.rels", RelationshipsXml("", packageRelationships.All), CompressionLevel.Fastest);
        foreach (PackagePart part in sorted)
        {
            AddEntry(zip, part.Name, part.Data, LevelFor(part.ContentType));
            if (part.Relationships.Count > 0)
            {
                AddEntry(zip, RelationshipsName(part.Name), RelationshipsXml(part.Name, part.Relationships), CompressionLevel.Fastest);
            }
        }
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

    private static string RelationshipsName(string part)
    {
        int slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    private static void AddEntry(ZipArchive zip, string name, ReadOnlyMemory<byte> data, CompressionLevel level)
    {
        ZipArchiveEntry entry = zip.CreateEntry(name, level);
        entry.LastWriteTime = FixedTime;
        // Else it holds the permissions that the system at hand gives.
        entry.ExternalAttributes = 0;
        using Stream content = entry.Open();
        content.Write(data.Span);
    }

    /// <summary>Pictures are packed already. XML and fonts shrink nearly as far at the fastest level, which takes a fraction of the time.</summary>
    private static CompressionLevel LevelFor(string contentType) =>
        contentType is ContentTypes.Png or ContentTypes.Jpeg ? CompressionLevel.NoCompression : CompressionLevel.Fastest;

    private static ReadOnlyMemory<byte> ContentTypesXml(ImmutableArray<PackagePart> parts) => PartXml.ToBytes(writer =>
    {
        writer.WriteStartElement("Types", ContentTypesNamespace);
        WriteType(writer, "Default", "Extension", "rels", ContentTypes.Relationships);
        WriteType(writer, "Default", "Extension", "xml", ContentTypes.Xml);
        // Sorted by name already, so extensions come in a fixed order.
        foreach ((string extension, string type) in parts.Where(part => !IsXml(part)).Select(Default).Distinct())
        {
            WriteType(writer, "Default", "Extension", extension, type);
        }

        foreach (PackagePart part in parts.Where(IsXml))
        {
            WriteType(writer, "Override", "PartName", "/" + part.Name, part.ContentType);
        }

        writer.WriteEndElement();
    });

    private static bool IsXml(PackagePart part) => part.Name.EndsWith(".xml", StringComparison.Ordinal);

    private static (string Extension, string Type) Default(PackagePart part) => (Path.GetExtension(part.Name)[1..], part.ContentType);

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
