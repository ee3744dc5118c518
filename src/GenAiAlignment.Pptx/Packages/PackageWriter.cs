using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;

namespace GenAiAlignment.Pptx.Packages;

/// <summary>
/// Writes parts as an Open Packaging Conventions package (ECMA-376 part 2). It does what the SDK's own package layer does, but writes
/// parts on all cores and leaves nothing to chance: entry order, ids and times are fixed, so equal parts give equal bytes.
/// </summary>
internal static class PackageWriter
{
    private const string ContentTypesNamespace = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string RelationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    public static void Write(ImmutableArray<PartDraft> drafts, PartRelationships packageRelationships, Stream stream)
    {
        ImmutableArray<PartDraft> sorted = drafts.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        ZipEntry[][] entries = new ZipEntry[sorted.Length][];
        Parallel.For(0, sorted.Length, i => entries[i] = Pack(sorted[i].ToPart()));

        ZipFileWriter zip = new(stream);
        // Some readers look at the first entry to tell what the file is.
        zip.Write(ZipEntry.Pack("[Content_Types].xml", ContentTypesXml(sorted), CompressionLevel.Optimal));
        zip.Write(ZipEntry.Pack("_rels/.rels", RelationshipsXml("", packageRelationships.All), CompressionLevel.Optimal));
        foreach (ZipEntry entry in entries.SelectMany(group => group))
        {
            zip.Write(entry);
        }

        zip.Finish();
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

    private static ZipEntry[] Pack(PackagePart part)
    {
        ZipEntry entry = ZipEntry.Pack(part.Name, part.Data, LevelFor(part.ContentType));
        if (part.Relationships.Count == 0)
        {
            return [entry];
        }

        int slash = part.Name.LastIndexOf('/') + 1;
        string name = $"{part.Name[..slash]}_rels/{part.Name[slash..]}.rels";
        return [entry, ZipEntry.Pack(name, RelationshipsXml(part.Name, part.Relationships), CompressionLevel.Optimal)];
    }

    private static CompressionLevel LevelFor(string contentType) => contentType switch
    {
        ContentTypes.Png or ContentTypes.Jpeg => CompressionLevel.NoCompression,
        // Megabytes that hardly pack better at a higher level, which takes four times as long.
        ContentTypes.FontData => CompressionLevel.Fastest,
        _ => CompressionLevel.Optimal,
    };

    private static ReadOnlyMemory<byte> ContentTypesXml(ImmutableArray<PartDraft> parts) => PartXml.ToBytes(writer =>
    {
        writer.WriteStartElement("Types", ContentTypesNamespace);
        WriteType(writer, "Default", "Extension", "rels", ContentTypes.Relationships);
        WriteType(writer, "Default", "Extension", "xml", ContentTypes.Xml);
        // Sorted by name already, so extensions come in a fixed order.
        foreach ((string extension, string type) in parts.Where(part => !IsXml(part)).Select(Default).Distinct())
        {
            WriteType(writer, "Default", "Extension", extension, type);
        }

        foreach (PartDraft part in parts.Where(IsXml))
        {
            WriteType(writer, "Override", "PartName", "/" + part.Name, part.ContentType);
        }

        writer.WriteEndElement();
    });

    private static bool IsXml(PartDraft part) => part.Name.EndsWith(".xml", StringComparison.Ordinal);

    private static (string Extension, string Type) Default(PartDraft part) => (Path.GetExtension(part.Name)[1..], part.ContentType);

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
