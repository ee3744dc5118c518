namespace GenAiAlignment.Pptx.Packages;

/// <summary>Media types of parts (ECMA-376 part 1, 12 to 15).</summary>
internal static class ContentTypes
{
    private const string Presentations = "application/vnd.openxmlformats-officedocument.presentationml.";

    public const string Presentation = Presentations + "presentation.main+xml";
    public const string Slide = Presentations + "slide+xml";
    public const string SlideLayout = Presentations + "slideLayout+xml";
    public const string SlideMaster = Presentations + "slideMaster+xml";
    public const string NotesMaster = Presentations + "notesMaster+xml";
    public const string NotesSlide = Presentations + "notesSlide+xml";
    public const string PresentationProperties = Presentations + "presProps+xml";
    public const string ViewProperties = Presentations + "viewProps+xml";
    public const string TableStyles = Presentations + "tableStyles+xml";
    public const string Theme = "application/vnd.openxmlformats-officedocument.theme+xml";
    public const string CoreProperties = "application/vnd.openxmlformats-package.core-properties+xml";
    public const string ExtendedProperties = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
    public const string CustomProperties = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
    public const string CustomXmlProperties = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
    public const string Relationships = "application/vnd.openxmlformats-package.relationships+xml";
    public const string Xml = "application/xml";
    public const string Png = "image/png";
    public const string Jpeg = "image/jpeg";
    public const string FontData = "application/x-fontdata";
}
