using DocumentFormat.OpenXml.CustomProperties;
using DocumentFormat.OpenXml.VariantTypes;
using GenAiAlignment.Pptx.Packages;
using App = DocumentFormat.OpenXml.ExtendedProperties;

namespace GenAiAlignment.Pptx.Documents;

/// <summary>What the file says about itself beside its slides (ECMA-376 part 1, 22; part 2, 11 for the core properties).</summary>
internal static class PropertyParts
{
    private const string CustomFormatId = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

    public static IEnumerable<PackagePart> Of(DocumentFacts facts) =>
    [
        new(PartNames.CoreProperties, ContentTypes.CoreProperties, CoreXml(facts), []),
        new(PartNames.ExtendedProperties, ContentTypes.ExtendedProperties, ExtendedXml(facts), []),
        new(PartNames.CustomProperties, ContentTypes.CustomProperties, CustomXml(facts), []),
    ];

    private static ReadOnlyMemory<byte> CoreXml(DocumentFacts facts) => PartXml.ToBytes(writer =>
    {
        writer.WriteStartElement("cp", "coreProperties", Core);
        writer.WriteAttributeString("xmlns", "dc", null, DublinCore);
        writer.WriteAttributeString("xmlns", "dcterms", null, Terms);
        writer.WriteAttributeString("xmlns", "xsi", null, SchemaInstance);
        void Write(string prefix, string name, string space, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                writer.WriteElementString(prefix, name, space, XmlText.Clean(value));
            }
        }

        Write("dc", "title", DublinCore, facts.Title);
        Write("dc", "subject", DublinCore, facts.Subtitle);
        Write("dc", "creator", DublinCore, facts.Author);
        Write("cp", "keywords", Core, string.Join(", ", facts.Keywords));
        Write("cp", "lastModifiedBy", Core, facts.Author);
        foreach (string name in facts.Created is null ? [] : (string[])["created", "modified"])
        {
            writer.WriteStartElement("dcterms", name, Terms);
            writer.WriteAttributeString("xsi", "type", SchemaInstance, "dcterms:W3CDTF");
            writer.WriteString(facts.Created);
            writer.WriteEndElement();
        }

        Write("dc", "language", DublinCore, facts.Language);
        writer.WriteEndElement();
    });

    private static ReadOnlyMemory<byte> ExtendedXml(DocumentFacts facts) => PartXml.ToBytes(new App.Properties(
        new App.TotalTime("0"),
        new App.Application(DocumentFacts.Program),
        new App.PresentationFormat(facts.Format),
        new App.Slides(facts.Slides),
        new App.Notes(facts.Slides),
        new App.HiddenSlides("0")));

    private static ReadOnlyMemory<byte> CustomXml(DocumentFacts facts) => PartXml.ToBytes(new Properties(
        Text(2, "Generator", facts.Generator),
        Text(3, "Theme", facts.Theme),
        Text(4, "Essay SHA-256", facts.EssayHash)));

    private static CustomDocumentProperty Text(int id, string name, string value) =>
        new(new VTLPWSTR(XmlText.Clean(value))) { FormatId = CustomFormatId, PropertyId = id, Name = name };
}
