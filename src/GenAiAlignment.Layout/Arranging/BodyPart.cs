using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Layout.Typesetting;

namespace GenAiAlignment.Layout.Arranging;

/// <summary>What of a body stands on one slide.</summary>
/// <param name="Text">In the body's placeholder; <see langword="null"/> when it is more than text.</param>
/// <param name="Items">What stands in the body's frame beside it.</param>
/// <param name="Mistakes">What the author should know about it.</param>
internal sealed record BodyPart(SetText? Text, ImmutableArray<SceneItem> Items, ImmutableArray<Diagnostic> Mistakes)
{
    /// <summary><see langword="null"/> when it fits.</summary>
    public TextOverflow? Overflow { get; init; } = Text?.Overflow;
}
