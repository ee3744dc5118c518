using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Pptx.Fingerprints;

namespace GenAiAlignment.Cli.Building;

/// <summary>What is told of a deck that a build would replace and somebody worked on.</summary>
internal static class EditedDeck
{
    private const int LongestTitle = 60;
    private const string Cut = "…";

    /// <param name="backup">The name that the deck would be kept under.</param>
    /// <returns>Empty for a deck that is as it was built.</returns>
    public static ImmutableArray<Diagnostic> Describe(DeckEdits edits, SourceText file, string backup) => edits.Origin switch
    {
        DeckOrigin.Built => [],
        DeckOrigin.Unknown => [Diagnostics.DeckIsNotOurs(file, backup)],
        DeckOrigin.Edited => [Diagnostics.DeckIsEdited(file, edits.IsDesignEdited, backup), .. edits.Slides.Select(edit => Diagnostics.SlideIsEdited(file, edit.Number, Shortened(edit.Title), WordsFor(edit.Kinds)))],
        _ => throw new ArgumentOutOfRangeException(nameof(edits), edits.Origin, null),
    };

    private static string WordsFor(SlideEditKinds kinds) =>
        string.Join(", ", Enum.GetValues<SlideEditKinds>().Where(kind => kind != SlideEditKinds.None && kinds.HasFlag(kind)).Select(WordFor));

    private static string WordFor(SlideEditKinds kind) => kind switch
    {
        SlideEditKinds.Added => "added",
        SlideEditKinds.Removed => "taken out",
        SlideEditKinds.Moved => "moved",
        SlideEditKinds.Text => "text",
        SlideEditKinds.Shapes => "shapes",
        SlideEditKinds.Notes => "notes",
        SlideEditKinds.Look => "formatting",
        SlideEditKinds.Comments => "comments",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>To the words that fit; a text without spaces to its letters.</summary>
    private static string Shortened(string title)
    {
        if (title.Length <= LongestTitle)
        {
            return title;
        }

        int space = title.LastIndexOf(' ', LongestTitle);
        return title[..(space > 0 ? space : char.IsHighSurrogate(title[LongestTitle - 1]) ? LongestTitle - 1 : LongestTitle)] + Cut;
    }
}
