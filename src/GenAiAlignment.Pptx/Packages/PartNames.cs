using System.Globalization;

namespace GenAiAlignment.Pptx.Packages;

/// <summary>Where Office keeps each part; numbers count from 1.</summary>
internal static class PartNames
{
    public const string Presentation = "ppt/presentation.xml";
    public const string PresentationProperties = "ppt/presProps.xml";
    public const string ViewProperties = "ppt/viewProps.xml";
    public const string TableStyles = "ppt/tableStyles.xml";
    public const string SlideMaster = "ppt/slideMasters/slideMaster1.xml";
    public const string NotesMaster = "ppt/notesMasters/notesMaster1.xml";
    public const string SlideTheme = "ppt/theme/theme1.xml";
    public const string NotesTheme = "ppt/theme/theme2.xml";
    public const string CoreProperties = "docProps/core.xml";
    public const string ExtendedProperties = "docProps/app.xml";
    public const string CustomProperties = "docProps/custom.xml";
    /// <summary>Office and LibreOffice number custom XML from 1.</summary>
    public const string Fingerprint = "customXml/item1.xml";
    public const string FingerprintProperties = "customXml/itemProps1.xml";
    public const string Thumbnail = "docProps/thumbnail.jpeg";

    public static string Slide(int number) => Numbered("ppt/slides/slide", number, ".xml");

    public static string SlideLayout(int number) => Numbered("ppt/slideLayouts/slideLayout", number, ".xml");

    public static string NotesSlide(int number) => Numbered("ppt/notesSlides/notesSlide", number, ".xml");

    public static string Font(int number) => Numbered("ppt/fonts/font", number, ".fntdata");

    public static string Media(int number, string extension) => Numbered("ppt/media/image", number, extension);

    private static string Numbered(string start, int number, string extension) =>
        string.Create(CultureInfo.InvariantCulture, $"{start}{number}{extension}");
}
