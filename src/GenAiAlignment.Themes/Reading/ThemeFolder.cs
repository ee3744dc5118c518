using GenAiAlignment.Foundation;

namespace GenAiAlignment.Themes.Reading;

/// <summary>Where a user's theme is.</summary>
/// <param name="Name">Shown in lists and on sheets, such as the folder's name.</param>
/// <param name="Path">Of its theme.yaml, for messages. The same theme has the same path however it was asked for.</param>
/// <param name="Files">The theme's own folder; nothing outside it is read but themes it extends and bundled fonts.</param>
/// <param name="Neighbour">Opens the theme at a path relative to this one's folder; <see langword="null"/> when there is none.</param>
public sealed record ThemeFolder(string Name, string Path, FileSource Files, Func<string, ThemeFolder?> Neighbour);
