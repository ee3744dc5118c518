using System.Xml.Linq;

namespace GenAiAlignment.Pdf.Drawings;

/// <summary>How many elements are drawn, those counted again that <c>use</c> shows again: a few lines of it can ask for more than there is memory.</summary>
internal sealed class DrawingWeight
{
    /// <summary>Elements within elements, those counted that are shown again: what paints them goes as deep.</summary>
    private const int Deepest = 400;

    /// <summary>What refers to itself never ends.</summary>
    private const double Endless = double.PositiveInfinity;

    private readonly Dictionary<string, XElement> named = new(StringComparer.Ordinal);
    private readonly Dictionary<XElement, double> weights = [];

    public DrawingWeight(XElement root)
    {
        foreach (XElement element in root.DescendantsAndSelf())
        {
            if (element.Attribute("id") is { } id)
            {
                named.TryAdd(id.Value, element);
            }
        }
    }

    public double Of(XElement element) => Of(element, 0);

    private double Of(XElement element, int depth)
    {
        if (depth > Deepest)
        {
            return Endless;
        }

        if (!weights.TryGetValue(element, out double weight))
        {
            weights[element] = Endless;
            weight = 1 + element.Elements().Sum(child => Of(child, depth + 1)) + (Shown(element) is { } shown ? Of(shown, depth + 1) : 0);
            weights[element] = weight;
        }

        return weight;
    }

    private XElement? Shown(XElement element) => element.Name.LocalName == "use"
        && element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "href")?.Value.Trim() is ['#', .. var id]
            ? named.GetValueOrDefault(id)
            : null;
}
