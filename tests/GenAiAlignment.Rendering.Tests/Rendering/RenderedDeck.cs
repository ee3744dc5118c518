using GenAiAlignment.Layout.Decks;

namespace GenAiAlignment.Rendering.Tests.Rendering;

/// <summary>The given essay in a theme, as we write it and as LibreOffice draws it.</summary>
/// <param name="Pptx">Path of our PPTX.</param>
/// <param name="Pdf">Path of our PDF.</param>
public sealed record RenderedDeck(LaidOutDeck Deck, string Pptx, string Pdf)
{
    /// <summary>Beside our files.</summary>
    public const string OfficeFolder = "office";

    /// <summary>Path of the PDF that LibreOffice made of our PPTX.</summary>
    public string Office => OfficeOf(Pptx);

    /// <summary>Path of the PDF that LibreOffice made of a PPTX beside ours.</summary>
    public static string OfficeOf(string pptx) =>
        Path.Combine(Path.GetDirectoryName(pptx)!, OfficeFolder, Path.GetFileNameWithoutExtension(pptx) + ".pdf"); // a file is in a folder

    public override string ToString() => Deck.Theme.Name;
}
