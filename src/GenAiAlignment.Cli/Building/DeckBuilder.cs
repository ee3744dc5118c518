using System.Globalization;
using GenAiAlignment.Cli.Files;
using GenAiAlignment.Cli.Outlines;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Arranging;
using GenAiAlignment.Layout.Checking;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Pictures;
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
    public Outcome<LaidOutDeck> Build(TalkSource source, string? theme)
    {
        (string name, Diagnostic? foreign) = NameOf(source, theme);
        Task<ReadTheme> reading = Task.Run(() => Read(name));
        Outcome<Talk> talk = times.Measure("talk", () => TalkPlanner.Plan(source.Essay, source.Settings), made => Describe(made.Value));
        (Outcome<Theme> look, bool isBuiltIn, TimeSpan time) = reading.GetAwaiter().GetResult();
        times.Add("theme", time, name);
        Outcome<LaidOutDeck> deck = talk.Value is null || look.Value is null
            ? new Outcome<LaidOutDeck>(null, [])
            : times.Measure("layout", () => Arrange(talk.Value, look.Value, source.Pictures), made => Describe(made.Value));
        IEnumerable<Diagnostic> faint = isBuiltIn || deck.Value is null ? [] : HardToRead(deck.Value, name);
        return new Outcome<LaidOutDeck>(deck.Value, [.. foreign is null ? [] : new[] { foreign }, .. talk.Diagnostics, .. look.Diagnostics, .. deck.Diagnostics, .. faint]);
    }

    /// <summary>Front matter is written for other programs too: a theme that it names, and that there is not, is theirs.</summary>
    private (string Name, Diagnostic? Foreign) NameOf(TalkSource source, string? theme)
    {
        if ((theme ?? source.Settings.Theme) is { } asked)
        {
            return (asked, null);
        }

        if (source.Essay.FrontMatter is not { Theme: { } named, ThemeSpan: { } place })
        {
            return (DefaultTheme, null);
        }

        ThemeFolders folders = new(surroundings);
        return folders.Has(named) ? (named, null) : (DefaultTheme, Diagnostics.FrontMatterThemeIsForeign(place, named, DefaultTheme, folders.Names));
    }

    private ReadTheme Read(string theme)
    {
        long start = surroundings.Clock.GetTimestamp();
        ThemeFolders folders = new(surroundings);
        Outcome<Theme> read = folders.Read(theme);
        return new ReadTheme(read, folders.Names.Contains(ThemeChoice.Parse(theme).Theme), surroundings.Clock.GetElapsedTime(start));
    }

    /// <summary>One warning for all that is faint: a test holds the built-in themes free of it.</summary>
    private static IEnumerable<Diagnostic> HardToRead(LaidOutDeck deck, string theme) =>
        ThemeCheck.HardToRead(deck, PictureGrids.Read) is [var first, ..] all ? [Diagnostics.TextIsHardToRead(first, all.Length, theme)] : [];

    private Outcome<LaidOutDeck> Arrange(Talk talk, Theme theme, EssayPictures pictures) =>
        DeckArranger.Arrange(talk, theme, pictures, SystemFonts.Of(surroundings.FontFolders));

    private static string Describe(Talk? talk) => talk is null ? "" : OutlineText.Summary(talk);

    private static string Describe(LaidOutDeck? deck) => string.Create(CultureInfo.InvariantCulture, $"{deck?.Slides.Length ?? 0} slides");

    private sealed record ReadTheme(Outcome<Theme> Theme, bool IsBuiltIn, TimeSpan Time);
}
