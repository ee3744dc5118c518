using System.Globalization;

namespace GenAiAlignment.Foundation;

/// <content>ED5xx: output.</content>
public static partial class Diagnostics
{
    /// <param name="part">Where in the package; empty for the package itself.</param>
    /// <param name="rule">Stable, such as <c>shape-ids</c>.</param>
    public static Diagnostic DeckIsFaulty(SourceText file, Severity severity, string part, string rule, string message) => new(
        "ED501", severity, file.Whole, part.Length == 0 ? $"{message} [{rule}]" : $"{part}: {message} [{rule}]");

    /// <param name="hasNewDesign">Whether master, layouts, theme or sections were changed.</param>
    /// <param name="backup">The name that the deck would be kept under.</param>
    public static Diagnostic DeckIsEdited(SourceText file, bool hasNewDesign, string backup) => new(
        "ED503",
        Severity.Error,
        file.Whole,
        $"this deck was edited since it was built, and is not replaced{(hasNewDesign ? "; its design was changed: master, layouts, theme or sections" : "")}",
        HowToReplace(backup));

    /// <param name="title">Empty when the slide has none.</param>
    /// <param name="edits">What was done to it, such as <c>text, notes</c>.</param>
    public static Diagnostic SlideIsEdited(SourceText file, int number, string title, string edits) => new(
        "ED504", Severity.Error, file.Whole, string.Create(CultureInfo.InvariantCulture, $"slide {number}{(title.Length == 0 ? "" : $", \"{title}\"")}: {edits}"));

    /// <param name="backup">The name that the deck would be kept under.</param>
    public static Diagnostic DeckIsNotOurs(SourceText file, string backup) => new(
        "ED505", Severity.Error, file.Whole, "another program made this deck, or an older version of essaydeck: it is not replaced", HowToReplace(backup));

    private static string HowToReplace(string backup) => $"--force replaces it and keeps it as {backup}; -o writes into another folder";
}
