using System.Collections.Immutable;
using GenAiAlignment.Layout.Scenes;

namespace GenAiAlignment.Layout.Handouts;

/// <summary>What stands on a page before it has its head and foot.</summary>
/// <param name="Section">For the running head; <see langword="null"/> for none.</param>
internal sealed record PaperSheet(string? Section, ImmutableArray<SceneItem> Items);
