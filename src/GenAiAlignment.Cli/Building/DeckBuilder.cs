using System.Globalization;
using GenAiAlignment.Cli.Files;
using GenAiAlignment.Cli.Outlines;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Arranging;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Pdf;
using GenAiAlignment.Talks;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Cli.Building;

/// <summary>From an essay to a deck in its theme.</summary>
/// <param name="times">Where the stages note their times.</param>
internal sealed class DeckBuilder(Surroundings surroundings, StageTimes times)
{
    private const string DefaultTheme = "folio";

    /// <summary>Plans the talk and reads the theme side by side; what is wrong with either is told at once.</summary>
    /// <param name="theme">Asked for on the command line; <see langword="null"/> leaves it to settings and front matter.</param>
    public Outcome<LaidOutDeck> Build(TalkSource source, string? theme, EssayFiles files)
    {
        string name = theme ?? source.Theme ?? DefaultTheme;
        Task<(Outcome<Theme> Theme, TimeSpan Time)> reading = Task.Run(() => Read(name));
        Outcome<Talk> talk = times.Measure("talk", () => TalkPlanner.Plan(source.Essay, source.Settings), made => Describe(made.Value));
        (Outcome<Theme> look, TimeSpan time) = reading.GetAwaiter().GetResult();
        times.Add("theme", time, name);
        Outcome<LaidOutDeck> deck = talk.Value is null || look.Value is null
            ? new Outcome<LaidOutDeck>(null, [])
            : times.Measure("layout", () => Arrange(talk.Value, look.Value, files), made => Describe(made.Value));
        return new Outcome<LaidOutDeck>(deck.Value, [.. talk.Diagnostics, .. look.Diagnostics, .. deck.Diagnostics]);
    }

    private (Outcome<Theme> Theme, TimeSpan Time) Read(string theme)
    {
        long start = surroundings.Clock.GetTimestamp();
        Outcome<Theme> read = new ThemeFolders(surroundings).Read(theme);
        return (read, surroundings.Clock.GetElapsedTime(start));
    }

    private static Outcome<LaidOutDeck> Arrange(Talk talk, Theme theme, EssayFiles files)
    {
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return DeckArranger.Arrange(talk, theme, DrawablePictures.In(FolderFiles.Of(files.Folder)), SystemFonts.Of(SystemFonts.Folders(home)));
    }

    private static string Describe(Talk? talk) => talk is null ? "" : OutlineText.Summary(talk);

    private static string Describe(LaidOutDeck? deck) => string.Create(CultureInfo.InvariantCulture, $"{deck?.Slides.Length ?? 0} slides");
}
