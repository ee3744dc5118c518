using System.Globalization;
using System.Xml.Linq;

namespace GenAiAlignment.Pdf.Drawings;

/// <summary>
/// Labels that a drawing has as HTML, as diagrams made in browsers do: what draws it knows no HTML, so they become lines of text in the middle of their boxes.
/// </summary>
internal static class DrawingLabels
{
    private const double LineHeightInEms = 1.2;

    private static readonly string[] LineEnds = ["br", "p", "div", "li", "tr"];

    public static void Write(XElement root)
    {
        foreach (XElement label in root.Descendants(DrawingFile.Svg + "foreignObject").ToList())
        {
            // In a switch, a label for programs without HTML stands beside it.
            if (label.Parent?.Name == DrawingFile.Svg + "switch" || Text(label) is not { } text)
            {
                label.Remove();
            }
            else
            {
                label.ReplaceWith(text);
            }
        }
    }

    /// <returns><see langword="null"/> when it says nothing, or nobody knows where.</returns>
    private static XElement? Text(XElement label)
    {
        string[] lines = [.. string.Concat(label.DescendantNodes().Select(Written)).Split('\n').Select(Folded).Where(line => line.Length > 0)];
        if (lines.Length == 0 || Middle(label, "x", "width") is not { } x || Middle(label, "y", "height") is not { } y)
        {
            return null;
        }

        return new XElement(
            DrawingFile.Svg + "text",
            label.Attributes("transform"),
            label.Attributes("class"),
            new XAttribute("text-anchor", "middle"),
            new XAttribute("dominant-baseline", "central"),
            lines.Select((line, index) => new XElement(
                DrawingFile.Svg + "tspan",
                new XAttribute("x", x),
                new XAttribute("y", y),
                new XAttribute("dy", string.Create(CultureInfo.InvariantCulture, $"{(index - ((lines.Length - 1) / 2.0)) * LineHeightInEms:0.##}em")),
                line)));
    }

    private static string Written(XNode node) => node switch
    {
        XText text => text.Value.ReplaceLineEndings(" "),
        XElement element when LineEnds.Contains(element.Name.LocalName) => "\n",
        _ => "",
    };

    private static double? Middle(XElement label, string start, string size) =>
        Number(label.Attribute(size)?.Value) is { } length ? (Number(label.Attribute(start)?.Value) ?? 0) + (length / 2) : null;

    private static double? Number(string? text) =>
        double.TryParse(text?.Replace("px", "", StringComparison.Ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : null;

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
