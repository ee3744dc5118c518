using GenAiAlignment.Pptx.Packages;

namespace GenAiAlignment.Pptx.Fingerprints;

/// <summary>The parts that carry a fingerprint: custom XML, and the properties that Office knows it by (ECMA-376 part 1, 15.2.5 and 15.2.6).</summary>
internal static class FingerprintPart
{
    private const string PropertiesNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

    /// <summary>Without its data, which is made once all other parts are.</summary>
    public static PackagePart Empty { get; } = new(
        PartNames.Fingerprint,
        ContentTypes.Xml,
        ReadOnlyMemory<byte>.Empty,
        [new Relationship("rId1", RelationshipTypes.CustomXmlProperties, PartNames.FingerprintProperties, IsExternal: false)]);

    public static PackagePart Properties() => new(PartNames.FingerprintProperties, ContentTypes.CustomXmlProperties, PartXml.ToBytes(writer =>
    {
        writer.WriteStartElement("ds", "datastoreItem", PropertiesNamespace);
        writer.WriteAttributeString("ds", "itemID", PropertiesNamespace, SlideIds.GuidFor("custom XML", FingerprintXml.Namespace));
        writer.WriteStartElement("ds", "schemaRefs", PropertiesNamespace);
        writer.WriteStartElement("ds", "schemaRef", PropertiesNamespace);
        writer.WriteAttributeString("ds", "uri", PropertiesNamespace, FingerprintXml.Namespace);
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
    }), []);
}
