using DocumentFormat.OpenXml.Office2019.Drawing;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Pptx.Packages;

namespace GenAiAlignment.Pptx.Shapes;

/// <summary>Ids, names and alternative texts of shapes (ECMA-376 part 1, 19.3.1.12; MS-ODRAWXML 5.32 for the decorative mark).</summary>
internal static class ShapeNames
{
    private const string DecorativeExtension = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";

    public static P.NonVisualDrawingProperties Of(SceneItem item, PartContext part)
    {
        P.NonVisualDrawingProperties properties = new() { Id = part.NextShapeId(), Name = XmlText.Clean(item.Name) };
        if (!string.IsNullOrWhiteSpace(item.AlternativeText))
        {
            properties.Description = XmlText.Clean(item.AlternativeText);
        }
        else if (item is not TextItem and not TableItem)
        {
            properties.Append(new A.NonVisualDrawingPropertiesExtensionList(Decorative()));
        }

        return properties;
    }

    private static A.NonVisualDrawingPropertiesExtension Decorative() => new(new Decorative { Val = true }) { Uri = DecorativeExtension };
}
