using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;

namespace GenAiAlignment.Layout.Arranging.Content;

/// <summary>A part of a slide's content, set to the width of its frame. A closed family.</summary>
internal abstract record ContentPiece(Length Height)
{
    public abstract Length Width { get; }

    /// <summary>Above it, when something stands there.</summary>
    public Length SpaceBefore { get; init; }

    /// <summary>Whether a word had to be broken, because it is wider than the room it has.</summary>
    public virtual bool BreaksWords => false;

    /// <summary>By how much a line leaves the room it has, because it cannot be broken; zero when none does.</summary>
    public virtual Length ExcessWidth => Length.Zero;

    /// <summary>Whether it keeps the form its author gave it: all columns side by side, no line of code turned over.</summary>
    public virtual bool KeepsForm => true;

    /// <summary>What the author should know about it.</summary>
    public ImmutableArray<Diagnostic> Mistakes { get; init; } = [];

    public abstract IEnumerable<SceneItem> PlacedAt(Position corner);

    /// <summary>As much of it as a height holds, and the rest.</summary>
    /// <returns><see langword="null"/> when it cannot be divided there.</returns>
    public virtual (ContentPiece Head, ContentPiece Tail)? DividedAt(Length height) => null;
}
