using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace GenAiAlignment.Pdf.Drawings;

/// <summary>
/// Reads a drawing (SVG 2) as a picture may be read that a stranger sent: nothing outside the file is looked at, nothing runs, and what would grow or nest without
/// end is refused.
/// </summary>
internal static partial class DrawingFile
{
    /// <summary>Elements, those counted again that are shown again: some hundred times a detailed map.</summary>
    private const int MostElements = 200_000;

    private const int DeepestElement = 200;
    private const int MostBytes = 16 * 1024 * 1024;
    private const int MostLettersOfEntities = 1_000_000;

    /// <summary>Where the root element stands at the latest: before it are declarations and remarks.</summary>
    private const int LongestPrologue = 8_192;

    public static XNamespace Svg { get; } = "http://www.w3.org/2000/svg";

    private static XName[] Dropped { get; } = [.. new[] { "script", "handler", "listener" }.Select(name => Svg + name)];

    private static XName OldHref { get; } = XName.Get("href", "http://www.w3.org/1999/xlink");

    /// <returns><see langword="null"/> when it is no drawing, is not well-formed, or passes a limit.</returns>
    public static XDocument? Read(ReadOnlyMemory<byte> file)
    {
        if (file.Length > MostBytes || file.Span[..Math.Min(file.Length, LongestPrologue)].IndexOf("svg"u8) < 0)
        {
            return null;
        }

        try
        {
            using MemoryStream stream = new(file.ToArray());
            using XmlReader reader = XmlReader.Create(stream, new XmlReaderSettings
            {
                // Drawing programs name namespaces by entities of the file's own; others are not looked for.
                DtdProcessing = DtdProcessing.Parse,
                XmlResolver = null,
                MaxCharactersFromEntities = MostLettersOfEntities,
            });
            XDocument document = XDocument.Load(reader);
            return document.Root is { } root && root.Name.LocalName == "svg" && IsBounded(root) ? Closed(document, root) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static bool IsBounded(XElement root)
    {
        int depth = 0;
        int count = 0;
        foreach (XElement element in root.DescendantsAndSelf())
        {
            depth = Math.Max(depth, element.Ancestors().Take(DeepestElement + 1).Count());
            if (++count > MostElements || depth > DeepestElement)
            {
                return false;
            }
        }

        return new DrawingWeight(root).Of(root) <= MostElements;
    }

    /// <summary>The drawing without what reaches out of it.</summary>
    private static XDocument Closed(XDocument document, XElement root)
    {
        document.DocumentType?.Remove();
        document.DescendantNodes().OfType<XProcessingInstruction>().ToList().ForEach(instruction => instruction.Remove());
        root.Descendants().Where(element => Dropped.Contains(element.Name)).ToList().ForEach(element => element.Remove());
        foreach (XElement element in root.DescendantsAndSelf().ToList())
        {
            element.Attributes().Where(LeadsOut).Remove();
            foreach (XAttribute style in element.Attributes().Where(attribute => attribute.Value.Contains("url(", StringComparison.OrdinalIgnoreCase)))
            {
                style.Value = WithoutAddresses(style.Value);
            }
        }

        foreach (XElement style in root.Descendants(Svg + "style").ToList())
        {
            style.Value = WithoutAddresses(Import().Replace(style.Value, ""));
        }

        DrawingLabels.Write(root);
        return document;
    }

    private static bool LeadsOut(XAttribute attribute) =>
        attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
        || ((attribute.Name == "href" || attribute.Name == OldHref) && !IsInside(attribute.Value.Trim()));

    private static string WithoutAddresses(string style) => Address().Replace(style, match => IsInside(match.Groups["to"].Value) ? match.Value : "none");

    /// <summary>A part of the drawing, or a picture that it holds; no drawing within a drawing.</summary>
    private static bool IsInside(string address) => address.StartsWith('#') || Picture().IsMatch(address);

    [GeneratedRegex(@"^data:image/(png|jpe?g|gif|webp)[;,]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Picture();

    [GeneratedRegex(@"@import[^;]*;?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Import();

    [GeneratedRegex(@"url\(\s*[""']?(?<to>[^""')]*)[""']?\s*\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
