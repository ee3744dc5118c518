using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;

namespace GenAiAlignment.Pptx.Packages;

/// <summary>Turns a tree of typed elements into the bytes of a part.</summary>
internal static class PartXml
{
    /// <summary>Most slides need no more bytes.</summary>
    private const int UsualSize = 16 * 1024;

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    public static ReadOnlyMemory<byte> ToBytes(OpenXmlElement root) => ToBytes(root.WriteTo);

    /// <summary>For roots of PresentationML: the prefixes are declared once, at the root, as Office does.</summary>
    public static ReadOnlyMemory<byte> PresentationToBytes(OpenXmlElement root)
    {
        root.AddNamespaceDeclaration("a", "http://schemas.openxmlformats.org/drawingml/2006/main");
        root.AddNamespaceDeclaration("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        root.AddNamespaceDeclaration("p", "http://schemas.openxmlformats.org/presentationml/2006/main");
        return ToBytes(root.WriteTo);
    }

    public static ReadOnlyMemory<byte> ToBytes(Action<XmlWriter> write)
    {
        using MemoryStream stream = new(UsualSize);
        using (XmlWriter writer = XmlWriter.Create(stream, Settings))
        {
            writer.WriteStartDocument(standalone: true);
            write(writer);
        }

        return stream.ToArray();
    }
}
