using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Pptx.Fingerprints;

/// <summary>Reads shapes for fingerprints, the same way from what is about to be written and from what was found in a file.</summary>
/// <param name="inherited">Where placeholders stand that do not say it.</param>
/// <param name="pictureOf">The digest of the picture that a relationship leads to.</param>
internal sealed class ShapeReader(InheritedPlaces inherited, Func<string, string> pictureOf)
{
    /// <summary>All shapes of a tree, those in groups behind their group, footers last.</summary>
    public ImmutableArray<ShapeFacts> Read(P.ShapeTree? tree)
    {
        List<ShapeFacts> found = [];
        Add(tree?.ChildElements ?? [], isGrouped: false, found);
        return [.. found.Where(shape => !shape.IsFooter), .. found.Where(shape => shape.IsFooter)];
    }

    public static P.PlaceholderShape? PlaceholderOf(OpenXmlElement shape) => shape switch
    {
        P.Shape item => item.NonVisualShapeProperties?.ApplicationNonVisualDrawingProperties?.PlaceholderShape,
        P.Picture item => item.NonVisualPictureProperties?.ApplicationNonVisualDrawingProperties?.PlaceholderShape,
        P.GraphicFrame item => item.NonVisualGraphicFrameProperties?.ApplicationNonVisualDrawingProperties?.PlaceholderShape,
        _ => null,
    };

    public static Bounds? OwnPlace(OpenXmlElement shape) => shape switch
    {
        P.Shape item => Place(item.ShapeProperties?.Transform2D?.Offset, item.ShapeProperties?.Transform2D?.Extents),
        P.Picture item => Place(item.ShapeProperties?.Transform2D?.Offset, item.ShapeProperties?.Transform2D?.Extents),
        P.ConnectionShape item => Place(item.ShapeProperties?.Transform2D?.Offset, item.ShapeProperties?.Transform2D?.Extents),
        P.GraphicFrame item => Place(item.Transform?.Offset, item.Transform?.Extents),
        P.GroupShape item => Place(item.GroupShapeProperties?.TransformGroup?.Offset, item.GroupShapeProperties?.TransformGroup?.Extents),
        _ => null,
    };

    private void Add(IEnumerable<OpenXmlElement> elements, bool isGrouped, List<ShapeFacts> found)
    {
        foreach (OpenXmlElement element in elements)
        {
            if (KindOf(element) is not { } kind)
            {
                continue;
            }

            P.PlaceholderShape? placeholder = PlaceholderOf(element);
            Bounds? own = isGrouped ? null : OwnPlace(element);
            Bounds? place = own ?? (placeholder is null ? null : inherited.Find(placeholder));
            found.Add(new ShapeFacts(kind, placeholder, place, own is null && place is not null, TextOf(element), LookText.Of(element, pictureOf)));
            if (element is P.GroupShape group)
            {
                Add(group.ChildElements, isGrouped: true, found);
            }
        }
    }

    /// <returns><see langword="null"/> for what is no shape.</returns>
    private static char? KindOf(OpenXmlElement element) => element switch
    {
        P.Shape => 's',
        P.ConnectionShape => 'c',
        P.Picture => 'p',
        P.GraphicFrame => 'f',
        P.GroupShape => 'g',
        P.NonVisualGroupShapeProperties or P.GroupShapeProperties or P.ExtensionListWithModification or P.ExtensionList => null,
        // What newer programs wrap, such as ink.
        _ => 'x',
    };

    private static Bounds? Place(A.Offset? offset, A.Extents? extents) => offset is null || extents is null
        ? null
        : new Bounds(new Length(offset.X?.Value ?? 0), new Length(offset.Y?.Value ?? 0), new Length(extents.Cx?.Value ?? 0), new Length(extents.Cy?.Value ?? 0));

    private static string TextOf(OpenXmlElement element) => element switch
    {
        P.Shape { TextBody: { } body } => TextOf(body.Elements<A.Paragraph>()),
        P.GraphicFrame frame => TextOf(frame.Descendants<A.Paragraph>()),
        _ => "",
    };

    /// <summary>One paragraph a line. Fields are left out, as each program fills them in; a text of blanks is none.</summary>
    private static string TextOf(IEnumerable<A.Paragraph> paragraphs)
    {
        string text = string.Join('\n', paragraphs.Select(paragraph => string.Concat(paragraph.ChildElements.Select(child => child switch
        {
            A.Run run => run.Text?.Text,
            A.Break => "\v",
            _ => "",
        }))));
        return string.IsNullOrWhiteSpace(text) ? "" : text;
    }
}
