using System.Collections.Immutable;
using GenAiAlignment.Essays.Reading;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Arranging;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Pages;
using GenAiAlignment.Pdf;
using GenAiAlignment.Pptx;
using GenAiAlignment.Rendering.Tests.Programs;
using GenAiAlignment.Rendering.Tests.Rendering;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Settings;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Reading;

[assembly: AssemblyFixture(typeof(RenderedDecks))]

namespace GenAiAlignment.Rendering.Tests.Rendering;

/// <summary>The given essay in every built-in theme, rendered once for all tests.</summary>
public sealed class RenderedDecks : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("essaydeck-rendering").FullName;
    private readonly Dictionary<string, RenderedDeck> decks = [];

    public RenderedDecks()
    {
        Office = new LibreOffice(folder);
        Talk talk = ReadTalk();
        foreach (string theme in ThemeNames)
        {
            decks.Add(theme, Render(talk, theme));
        }
    }

    /// <summary>Every folder of <c>themes/</c> that holds a theme.</summary>
    public static ImmutableArray<string> ThemeNames { get; } =
    [
        .. Directory.GetFiles(RepositoryFiles.Path("themes"), ThemeReader.FileName, SearchOption.AllDirectories)
            .Select(file => Path.GetFileName(Path.GetDirectoryName(file)!)) // a file is in a folder
            .Order(StringComparer.Ordinal),
    ];

    public string Folder => folder;

    internal LibreOffice Office { get; }

    public RenderedDeck this[string theme] => decks[theme];

    public static Talk ReadTalk()
    {
        SourceText essay = new("genai-alignment.md", File.ReadAllText(RepositoryFiles.Path("content", "genai-alignment.md")));
        SourceText settings = new("genai-alignment.talk.yaml", File.ReadAllText(RepositoryFiles.Path("content", "genai-alignment.talk.yaml")));
        Outcome<Talk> talk = TalkPlanner.Plan(EssayReader.Read(essay).Value!, TalkSettingsReader.Read(settings).Value!); // both have no errors
        return talk.Value!; // as above
    }

    public static Theme ReadTheme(string name)
    {
        string folder = RepositoryFiles.Path("themes");
        Outcome<Theme> theme = new ThemeReader(
            path => File.Exists(Path.Combine(folder, path)) ? File.ReadAllBytes(Path.Combine(folder, path)) : null, ThemeNames).ReadBuiltIn(name);
        return theme.Value ?? throw new InvalidOperationException(theme.Diagnostics[0].Message);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private RenderedDeck Render(Talk talk, string theme)
    {
        LaidOutDeck deck = DeckArranger.Arrange(talk, ReadTheme(theme), _ => null).Value!; // arranging never fails
        string pptx = Path.Combine(folder, theme + ".pptx");
        string pdf = Path.Combine(folder, theme + ".pdf");
        using (FileStream stream = File.Create(pptx))
        {
            PptxWriter.Write(deck, PptxOptions.Default, stream);
        }

        using (FileStream stream = File.Create(pdf))
        {
            PdfWriter.Write(DeckPages.Compose(deck, null), stream);
        }

        return new RenderedDeck(deck, pptx, pdf, Office.Convert(pptx, "pdf"));
    }
}
