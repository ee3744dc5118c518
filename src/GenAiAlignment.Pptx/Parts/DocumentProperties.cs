using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Pptx.Packages;
using GenAiAlignment.Talks;

namespace GenAiAlignment.Pptx.Parts;

/// <summary>Writes what the file says about itself: core (ECMA-376 part 2, 11), extended and custom (part 1, 15.2.12) properties.</summary>
internal static class DocumentProperties
{
    private const string CoreNamespace = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string Terms = "http://purl.org/dc/terms/";
    private const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";
    private const string Extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    private const string Custom = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    private const string Variants = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
    private const string CustomFormat = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    private const string Program = "essaydeck";

    public static ReadOnlyMemory<byte> Core(Talk talk, PptxOptions options) => PartXml.ToBytes(writer =>
    {
        writer.WriteStartElement("cp", "coreProperties", CoreNamespace);
        writer.WriteAttributeString("xmlns", "dc", null, DublinCore);
        writer.WriteAttributeString("xmlns", "dcterms", null, Terms);
        writer.WriteAttributeString("xmlns", "xsi", null, SchemaInstance);
        Write(writer, "dc", "title", DublinCore, talk.Title.PlainText);
        Write(writer, "dc", "subject", DublinCore, talk.Subtitle.PlainText);
        Write(writer, "dc", "creator", DublinCore, talk.Author);
        Write(writer, "cp", "keywords", CoreNamespace, string.Join(", ", talk.Sections.Select(section => section.Title.PlainText)));
        Write(writer, "dc", "language", DublinCore, talk.Language);
        WriteDate(writer, "created", options.Created);
        WriteDate(writer, "modified", options.Created);
        writer.WriteEndElement();
    });

    public static ReadOnlyMemory<byte> App(LaidOutDeck deck, PptxOptions options) => PartXml.ToBytes(writer =>
    {
        writer.WriteStartElement("Properties", Extended);
        Write(writer, null, "Application", Extended, Program);
        Write(writer, null, "PresentationFormat", Extended, "Widescreen");
        Write(writer, null, "Slides", Extended, Number(deck.Slides.Length));
        Write(writer, null, "Notes", Extended, Number(deck.Slides.Length));
        Write(writer, null, "AppVersion", Extended, "16.0000");
        writer.WriteEndElement();
    });

    /// <summary>Which essay and which version of the program made the file.</summary>
    public static ReadOnlyMemory<byte> OfProgram(Talk talk, PptxOptions options) => PartXml.ToBytes(writer =>
    {
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(talk.Essay.Source.Text)));
        (string Name, string Value)[] properties = [("Generator", $"{Program} {options.Version}".Trim()), ("Essay SHA-256", hash)];
        writer.WriteStartElement("Properties", Custom);
        writer.WriteAttributeString("xmlns", "vt", null, Variants);
        for (int i = 0; i < properties.Length; i++)
        {
            writer.WriteStartElement("property", Custom);
            writer.WriteAttributeString("fmtid", CustomFormat);
            writer.WriteAttributeString("pid", Number(i + 2));
            writer.WriteAttributeString("name", properties[i].Name);
            Write(writer, "vt", "lpwstr", Variants, properties[i].Value);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    });

    private static void Write(XmlWriter writer, string? prefix, string name, string uri, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            writer.WriteElementString(prefix, name, uri, Packages.XmlText.Clean(value));
        }
    }

    private static void WriteDate(XmlWriter writer, string name, DateTimeOffset? date)
    {
        if (date is not { } moment)
        {
            return;
        }

        writer.WriteStartElement("dcterms", name, Terms);
        writer.WriteAttributeString("xsi", "type", SchemaInstance, "dcterms:W3CDTF");
        writer.WriteString(moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        writer.WriteEndElement();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
