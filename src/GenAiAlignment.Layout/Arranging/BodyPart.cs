using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;

namespace GenAiAlignment.Layout.Arranging;

/// <summary>What of a body stands on one slide.</summary>
/// <param name="Text"><see langword="null"/> when it is no text.</param>
/// <param name="Mistakes">What the author should know about it.</param>
internal sealed record BodyPart(SetText? Text, ImmutableArray<SceneItem> Items, ImmutableArray<Diagnostic> Mistakes);
