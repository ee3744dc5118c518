using System.Xml;
using GenAiAlignment.Pptx.Packages;

namespace GenAiAlignment.Pptx.Documents;

/// <summary>Parts that say next to nothing, but without which Keynote refuses a file (ECMA-376 part 1, 13.3.7, 13.3.13 and 14.2.9).</summary>
internal static class SettingsParts
{
    /// <summary>Office's own default, "Medium Style 2 - Accent 1".</summary>
    private const string DefaultTableStyle = "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}";

    public static IEnumerable<PackagePart> All() =>
    [
        new(PartNames.PresentationProperties, ContentTypes.PresentationProperties, PartXml.PresentationToBytes(new P.PresentationProperties()), []),
        new(PartNames.ViewProperties, ContentTypes.ViewProperties, PartXml.PresentationToBytes(View()), []),
        new(PartNames.TableStyles, ContentTypes.TableStyles, PartXml.ToBytes(WriteTableStyles), []),
    ];

    /// <summary>Written by hand: the typed element loads the framework's expression trees, which takes as long as ten slides.</summary>
    private static void WriteTableStyles(XmlWriter writer)
    {
        writer.WriteStartElement("a", "tblStyleLst", "http://schemas.openxmlformats.org/drawingml/2006/main");
        writer.WriteAttributeString("def", DefaultTableStyle);
        writer.WriteEndElement();
    }

    /// <summary>The notes pane is open and a quarter of the window: a speaker wants to see the script.</summary>
    private static P.ViewProperties View() => new(new P.NormalViewProperties(
        new P.RestoredLeft { Size = 15_000 },
        new P.RestoredTop { Size = 75_000 }));
}
