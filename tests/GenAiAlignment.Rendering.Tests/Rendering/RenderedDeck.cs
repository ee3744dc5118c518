using GenAiAlignment.Layout.Decks;

namespace GenAiAlignment.Rendering.Tests.Rendering;

/// <summary>The given essay in a theme, as we write it and as LibreOffice draws it.</summary>
/// <param name="Pptx">Path of our PPTX.</param>
/// <param name="Pdf">Path of our PDF.</param>
/// <param name="Office">Path of the PDF that LibreOffice made of our PPTX.</param>
public sealed record RenderedDeck(LaidOutDeck Deck, string Pptx, string Pdf, string Office)
{
    public override string ToString() => Deck.Theme.Name;
}
