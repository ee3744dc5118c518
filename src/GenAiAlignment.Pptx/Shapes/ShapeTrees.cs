using DocumentFormat.OpenXml;

namespace GenAiAlignment.Pptx.Shapes;

/// <summary>The root group of a part (ECMA-376 part 1, 19.3.1.45). Keynote wants its empty transform.</summary>
internal static class ShapeTrees
{
    public static P.ShapeTree Of(IEnumerable<OpenXmlElement> shapes)
    {
        P.ShapeTree tree = new(
            new P.NonVisualGroupShapeProperties(
                new P.NonVisualDrawingProperties { Id = 1, Name = "" },
                new P.NonVisualGroupShapeDrawingProperties(),
                new P.ApplicationNonVisualDrawingProperties()),
            new P.GroupShapeProperties(new A.TransformGroup(
                new A.Offset { X = 0, Y = 0 },
                new A.Extents { Cx = 0, Cy = 0 },
                new A.ChildOffset { X = 0, Y = 0 },
                new A.ChildExtents { Cx = 0, Cy = 0 })));
        tree.Append(shapes);
        return tree;
    }
}
