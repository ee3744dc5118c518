namespace GenAiAlignment.Pptx.Packages;

/// <summary>ECMA-376 part 1, annex A and 15.2; part 2, 11.</summary>
internal static class RelationshipTypes
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Metadata = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";

    public const string OfficeDocument = Office + "officeDocument";
    public const string ExtendedProperties = Office + "extended-properties";
    public const string CustomProperties = Office + "custom-properties";
    public const string CoreProperties = Metadata + "core-properties";
    public const string Thumbnail = Metadata + "thumbnail";
    public const string CustomXml = Office + "customXml";
    public const string CustomXmlProperties = Office + "customXmlProps";
    public const string Package = Office + "package";
    public const string SlideMaster = Office + "slideMaster";
    public const string SlideLayout = Office + "slideLayout";
    public const string Slide = Office + "slide";
    public const string NotesMaster = Office + "notesMaster";
    public const string NotesSlide = Office + "notesSlide";
    public const string PresentationProperties = Office + "presProps";
    public const string ViewProperties = Office + "viewProps";
    public const string Theme = Office + "theme";
    public const string TableStyles = Office + "tableStyles";
    public const string Font = Office + "font";
    public const string Image = Office + "image";
    public const string Hyperlink = Office + "hyperlink";
}
