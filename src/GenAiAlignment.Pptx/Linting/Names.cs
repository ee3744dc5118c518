using System.Xml.Linq;

namespace GenAiAlignment.Pptx.Linting;

/// <summary>The namespaces of PresentationML and DrawingML.</summary>
internal static class Names
{
    public static readonly XNamespace P = "http://schemas.openxmlformats.org/presentationml/2006/main";
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static readonly XNamespace P14 = "http://schemas.microsoft.com/office/powerpoint/2010/main";
    public static readonly XNamespace Decorative = "http://schemas.microsoft.com/office/drawing/2017/decorative";
    public static readonly XNamespace Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    public static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    public static readonly XNamespace CustomProperties = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    public static readonly XNamespace ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";

    /// <summary>Parts with a shape tree.</summary>
    public static readonly XName[] ShapeParts = [P + "sld", P + "sldLayout", P + "sldMaster", P + "notes", P + "notesMaster", P + "handoutMaster"];
}
