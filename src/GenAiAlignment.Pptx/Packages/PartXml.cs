using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;

namespace GenAiAlignment.Pptx.Packages;

/// <summary>Turns a tree of typed elements into the bytes of a part.</summary>
internal static class PartXml
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    public static ReadOnlyMemory<byte> ToBytes(OpenXmlElement root) => ToBytes(root.WriteTo);

    public static ReadOnlyMemory<byte> ToBytes(Action<XmlWriter> write)
    {
        using MemoryStream stream = new();
        using (XmlWriter writer = XmlWriter.Create(stream, Settings))
        {
            writer.WriteStartDocument(standalone: true);
            write(writer);
        }

        return stream.GetBuffer().AsMemory(0, (int)stream.Length);
    }
}
