using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Pdf.Drawings;

/// <summary>The families for text in drawings. Files are read as they are asked for.</summary>
/// <param name="Bundled">Those of the program, tried first: then a drawing looks the same on every machine.</param>
/// <param name="OfSystem">Those of the machine, for letters that the program's lack.</param>
public sealed record DrawingFonts(FontCatalogue Bundled, FontCatalogue OfSystem)
{
    public static DrawingFonts None { get; } = new(() => [], () => []);
}
