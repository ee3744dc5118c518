using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace GenAiAlignment.Pptx.Fingerprints;

/// <summary>Tells whether somebody worked on a deck since it was built, by the fingerprint that it carries.</summary>
public static class DeckEditFinder
{
    private const string CustomXmlFolder = "customXml/item";

    /// <param name="file">A package; must be able to seek. Is left open.</param>
    /// <exception cref="InvalidDataException">It is no zip file.</exception>
    public static DeckEdits Find(Stream file)
    {
        file.Position = 0;
        using (ZipArchive zip = new(file, ZipArchiveMode.Read, leaveOpen: true))
        {
            foreach (ZipArchiveEntry entry in zip.Entries.Where(entry => entry.FullName.StartsWith(CustomXmlFolder, StringComparison.OrdinalIgnoreCase)))
            {
                using Stream part = entry.Open();
                if (FingerprintXml.Read(part) is not { } found)
                {
                    continue;
                }

                return found.Seal == PackageSeal.Of(zip.Entries.Where(other => other != entry).Select(other => (other.FullName, other.Crc32, other.Length)))
                    ? new DeckEdits(DeckOrigin.Built, [], false)
                    : found.Deck is { } built ? Compare(built, file) : Unreadable;
            }
        }

        return new DeckEdits(DeckOrigin.Unknown, [], false);
    }

    private static DeckEdits Unreadable => new(DeckOrigin.Edited, [], false);

    private static DeckEdits Compare(DeckFingerprint built, Stream file)
    {
        try
        {
            file.Position = 0;
            return DeckComparison.Compare(built, SavedDeck.Read(file));
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException
            or FormatException or ArgumentException or InvalidOperationException or InvalidCastException or NotSupportedException)
        {
            // What a program left that the SDK cannot read is not as it was built.
            return Unreadable;
        }
    }
}
