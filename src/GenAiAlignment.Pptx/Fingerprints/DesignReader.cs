using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Office2010.PowerPoint;

namespace GenAiAlignment.Pptx.Fingerprints;

/// <summary>Takes the fingerprint of what slides have in common: master, layouts, theme and the names of sections.</summary>
internal sealed class DesignReader
{
    private readonly StringBuilder design = new();

    public string Digest => Fingerprints.Digest.Of(design.ToString());

    public void Add(P.SlideMaster? master, Func<string, string> pictureOf) => Add("master", master?.CommonSlideData, pictureOf);

    public void Add(P.SlideLayout? layout, Func<string, string> pictureOf) => Add("layout", layout?.CommonSlideData, pictureOf);

    /// <summary>Its colours and fonts.</summary>
    public void Add(A.Theme? theme)
    {
        foreach (OpenXmlElement slot in theme?.ThemeElements?.ColorScheme?.ChildElements ?? [])
        {
            design.Append(slot.LocalName).Append(slot.Descendants<A.RgbColorModelHex>().FirstOrDefault()?.Val?.Value).Append('\n');
        }

        design.AppendJoin('\n', theme?.ThemeElements?.FontScheme?.Descendants<A.LatinFont>().Select(font => font.Typeface?.Value) ?? []).Append('\n');
    }

    public void Add(P.Presentation? presentation) =>
        design.AppendJoin('\n', presentation?.PresentationExtensionList?.Descendants<Section>().Select(section => section.Name?.Value) ?? []);

    private void Add(string kind, P.CommonSlideData? data, Func<string, string> pictureOf)
    {
        design.Append(kind).Append('\n').Append(data?.Name?.Value).Append(LookText.Of(data?.Background)).Append('\n');
        foreach (ShapeFacts shape in new ShapeReader(InheritedPlaces.None, pictureOf).Read(data?.ShapeTree))
        {
            design.Append(shape.Mark).Append('\f').Append(shape.Text).Append('\f').Append(shape.Look).Append('\n');
        }
    }
}
