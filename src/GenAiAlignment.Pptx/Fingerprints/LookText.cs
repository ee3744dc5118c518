using System.Text;
using DocumentFormat.OpenXml;

namespace GenAiAlignment.Pptx.Fingerprints;

/// <summary>
/// What is set by hand on a shape, as a text that is the same as long as nobody changes it: of all that Office may write, only what PowerPoint
/// keeps as it found it.
/// </summary>
internal static class LookText
{
    private static readonly string[] Turning = ["rot", "flipH", "flipV"];
    private static readonly string[] OfParagraphs = ["algn", "lvl"];
    private static readonly string[] OfRuns = ["b", "i", "u", "strike", "baseline", "sz", "cap"];

    /// <param name="pictureOf">The digest of the picture that a relationship leads to.</param>
    public static string Of(OpenXmlElement shape, Func<string, string> pictureOf)
    {
        StringBuilder look = new();
        switch (shape)
        {
            case P.Shape item:
                Add(look, item.NonVisualShapeProperties?.NonVisualDrawingProperties);
                Add(look, item.ShapeProperties, item.ShapeProperties?.Transform2D);
                AddTexts(look, item.TextBody?.Elements<A.Paragraph>() ?? []);
                break;
            case P.ConnectionShape item:
                Add(look, item.NonVisualConnectionShapeProperties?.NonVisualDrawingProperties);
                Add(look, item.ShapeProperties, item.ShapeProperties?.Transform2D);
                break;
            case P.Picture item:
                Add(look, item.NonVisualPictureProperties?.NonVisualDrawingProperties);
                Add(look, item.ShapeProperties, item.ShapeProperties?.Transform2D);
                look.Append(item.BlipFill?.Blip?.Embed?.Value is { } id ? pictureOf(id) : "");
                AddAttributes(look, item.BlipFill?.SourceRectangle, ["l", "t", "r", "b"]);
                break;
            case P.GraphicFrame item:
                Add(look, item.NonVisualGraphicFrameProperties?.NonVisualDrawingProperties);
                AddTexts(look, item.Descendants<A.Paragraph>());
                break;
            default:
                break;
        }

        return look.ToString();
    }

    /// <summary>The alternative text, and whether the shape is hidden.</summary>
    private static void Add(StringBuilder look, P.NonVisualDrawingProperties? properties) => AddAttributes(look, properties, ["descr", "hidden"]);

    private static void Add(StringBuilder look, P.ShapeProperties? properties, A.Transform2D? transform)
    {
        AddAttributes(look, transform, Turning);
        AddFill(look, properties);
        if (properties?.GetFirstChild<A.Outline>() is { } outline)
        {
            AddAttributes(look, outline, ["w"]);
            AddFill(look, outline);
        }
    }

    private static void AddTexts(StringBuilder look, IEnumerable<A.Paragraph> paragraphs)
    {
        foreach (A.Paragraph paragraph in paragraphs)
        {
            look.Append('¶');
            AddAttributes(look, paragraph.ParagraphProperties, OfParagraphs);
            foreach ((string style, int length) in StretchesOf(paragraph))
            {
                look.Append('|').Append(style).Append('|').Append(length);
            }
        }
    }

    /// <summary>Lengths of text that look the same: programs cut and join runs as they like.</summary>
    private static List<(string Style, int Length)> StretchesOf(A.Paragraph paragraph)
    {
        List<(string Style, int Length)> stretches = [];
        foreach (A.Run run in paragraph.Elements<A.Run>())
        {
            string style = StyleOf(run.RunProperties);
            int length = run.Text?.Text.Length ?? 0;
            if (stretches is [.., var last] && last.Style == style)
            {
                stretches[^1] = (style, last.Length + length);
            }
            else
            {
                stretches.Add((style, length));
            }
        }

        return stretches;
    }

    private static string StyleOf(A.RunProperties? properties)
    {
        StringBuilder style = new();
        AddAttributes(style, properties, OfRuns);
        AddFill(style, properties);
        AddAttributes(style, properties?.GetFirstChild<A.LatinFont>(), ["typeface"]);
        return style.Append(properties?.GetFirstChild<A.HyperlinkOnClick>() is null ? "" : "link").ToString();
    }

    /// <summary>The ground that a slide has of its own.</summary>
    public static string Of(P.Background? background)
    {
        StringBuilder look = new();
        AddFill(look, background?.BackgroundProperties);
        return look.ToString();
    }

    /// <summary>The kind of fill, and the names or values of its colours.</summary>
    private static void AddFill(StringBuilder look, OpenXmlElement? filled)
    {
        foreach (OpenXmlElement fill in filled?.ChildElements.Where(child => child.LocalName.EndsWith("Fill", StringComparison.Ordinal)) ?? [])
        {
            look.Append(fill.LocalName);
            foreach (OpenXmlElement colour in fill.Descendants().Where(part => part.LocalName.EndsWith("Clr", StringComparison.Ordinal)))
            {
                AddAttributes(look, colour, ["val"]);
            }
        }
    }

    private static void AddAttributes(StringBuilder look, OpenXmlElement? element, string[] names)
    {
        if (element is null || !element.HasAttributes)
        {
            return;
        }

        IList<OpenXmlAttribute> attributes = element.GetAttributes();
        foreach (string name in names)
        {
            foreach (OpenXmlAttribute attribute in attributes.Where(attribute => attribute.LocalName == name && attribute.NamespaceUri.Length == 0))
            {
                look.Append(name).Append('=').Append(attribute.Value).Append(';');
            }
        }
    }
}
