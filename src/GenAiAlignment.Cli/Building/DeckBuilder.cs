using System.Collections.Immutable;
using System.Globalization;
using GenAiAlignment.Cli.Files;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Arranging;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Talks;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Cli.Building;

/// <summary>From a talk to a deck in its theme.</summary>
internal static class DeckBuilder
{
    private const string DefaultTheme = "folio";

    /// <param name="theme">Asked for on the command line; <see langword="null"/> leaves it to settings and front matter.</param>
    /// <param name="times">Where the stages note their times.</param>
    public static Outcome<LaidOutDeck> Build(Talk talk, string? theme, EssayFiles files, Surroundings surroundings, StageTimes times)
    {
        ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        string name = theme ?? talk.Settings.Theme ?? talk.Essay.FrontMatter.Theme ?? DefaultTheme;
        Outcome<Theme> read = times.Measure("theme", () => new ThemeFolders(surroundings).Read(name), _ => name);
        diagnostics.AddRange(read.Diagnostics);
        if (read.Value is null)
        {
            return new Outcome<LaidOutDeck>(null, diagnostics.ToImmutable());
        }

        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        Outcome<LaidOutDeck> deck = times.Measure(
            "layout",
            () => DeckArranger.Arrange(talk, read.Value, FolderFiles.Of(files.Folder), SystemFonts.Of(SystemFonts.Folders(home))),
            made => Describe(made.Value));
        diagnostics.AddRange(deck.Diagnostics);
        return new Outcome<LaidOutDeck>(deck.Value, diagnostics.ToImmutable());
    }

    private static string Describe(LaidOutDeck? deck) => string.Create(CultureInfo.InvariantCulture, $"{deck?.Slides.Length ?? 0} slides");
}
