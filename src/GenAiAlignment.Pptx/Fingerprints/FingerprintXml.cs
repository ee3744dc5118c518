using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using GenAiAlignment.Pptx.Packages;

namespace GenAiAlignment.Pptx.Fingerprints;

/// <summary>A fingerprint as a custom XML part (ECMA-376 part 1, 15.2.4), which Office and LibreOffice keep.</summary>
internal static class FingerprintXml
{
    public const string Namespace = "urn:essaydeck:fingerprint";

    /// <summary>Of what is compared and how: a program of another version cannot say what was edited, only that something was.</summary>
    private const string Version = "1";

    private const int LargestPart = 16 * 1024 * 1024;

    private static readonly XNamespace Space = Namespace;

    public static ReadOnlyMemory<byte> Write(DeckFingerprint deck, string seal) => PartXml.ToBytes(writer =>
    {
        writer.WriteStartElement("deck", Namespace);
        writer.WriteAttributeString("version", Version);
        writer.WriteAttributeString("seal", seal);
        writer.WriteAttributeString("design", deck.Design);
        foreach (SlideFingerprint slide in deck.Slides)
        {
            writer.WriteStartElement("slide", Namespace);
            writer.WriteAttributeString("id", slide.Identity);
            writer.WriteAttributeString("title", slide.Title);
            writer.WriteAttributeString("text", slide.Text);
            writer.WriteAttributeString("notes", slide.Notes);
            writer.WriteAttributeString("look", slide.Look);
            writer.WriteAttributeString("places", string.Join(' ', slide.Places));
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    });

    /// <returns><see langword="null"/> when the part holds something else; no deck when another version wrote it.</returns>
    public static (string Seal, DeckFingerprint? Deck)? Read(Stream part)
    {
        try
        {
            using XmlReader reader = XmlReader.Create(
                part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = LargestPart, IgnoreComments = true });
            return reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == "deck" && reader.NamespaceURI == Namespace
                ? Read(XElement.Load(reader))
                : null;
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException)
        {
            return null;
        }
    }

    private static (string Seal, DeckFingerprint? Deck) Read(XElement deck)
    {
        ImmutableArray<SlideFingerprint> slides = [.. deck.Elements(Space + "slide").Select(slide => new SlideFingerprint(
            Value(slide, "id"), Value(slide, "title"), Value(slide, "text"), Value(slide, "notes"), Value(slide, "look"), Places(Value(slide, "places"))))];
        return (Value(deck, "seal"), Value(deck, "version") == Version ? new DeckFingerprint(Value(deck, "design"), slides) : null);
    }

    private static ImmutableArray<PlaceMark> Places(string list) =>
        [.. list.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(PlaceMark.Parse).OfType<PlaceMark>()];

    private static string Value(XElement element, string name) => (string?)element.Attribute(name) ?? "";
}
