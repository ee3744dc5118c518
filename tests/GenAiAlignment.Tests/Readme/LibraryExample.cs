using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Reading;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Arranging;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Pages;
using GenAiAlignment.Pdf;
using GenAiAlignment.Pptx;
using GenAiAlignment.Talks;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Reading;

namespace GenAiAlignment.Tests.Readme;

/// <summary>The use as a library that the README shows, word for word.</summary>
internal static class LibraryExample
{
    public static void Write(string folder, string themeFolder)
    {
        // README: begin
        static T Good<T>(Outcome<T> outcome)
            where T : class => outcome.Value ?? throw new InvalidDataException(outcome.Diagnostics[0].Message);

        FileSource files = path => Path.Combine(themeFolder, path) is var file && File.Exists(file) ? File.ReadAllBytes(file) : (ReadOnlyMemory<byte>?)null;
        string text = File.ReadAllText(Path.Combine(folder, "essay.md"));
        Essay essay = Good(EssayReader.Read(new SourceText("essay.md", text)));
        Talk talk = Good(TalkPlanner.Plan(essay, TalkSettings.Default));
        Theme theme = Good(new ThemeReader(files, ["folio"]).ReadBuiltIn("folio"));
        LaidOutDeck deck = Good(DeckArranger.Arrange(talk, theme, path => null));
        using FileStream pptx = File.Create(Path.Combine(folder, "essay.pptx"));
        PptxWriter.Write(deck, PptxOptions.Default, pptx);
        using FileStream pdf = File.Create(Path.Combine(folder, "essay.pdf"));
        PdfWriter.Write(DeckPages.Compose(deck, created: null), pdf);
        // README: end
    }
}
