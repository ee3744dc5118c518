using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;

namespace GenAiAlignment.Layout.Handouts;

/// <summary>What stands on a page before it has its head and foot.</summary>
/// <param name="Head">The running head; <see langword="null"/> where the page has a title of its own.</param>
/// <param name="Starts">The sections that begin here, and how far down.</param>
internal sealed record PaperSheet(RunningHead? Head, ImmutableArray<(string Title, Length Y)> Starts, ImmutableArray<SceneItem> Items);

/// <param name="Section"><see langword="null"/> before the first.</param>
internal sealed record RunningHead(string? Section);
