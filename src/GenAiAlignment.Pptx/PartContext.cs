using GenAiAlignment.Pptx.Colours;
using GenAiAlignment.Pptx.Packages;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Pptx;

/// <summary>What is known and counted while one part with shapes is written.</summary>
internal sealed class PartContext(DeckContext deck, ColourMap colours, LayoutKind kind)
{
    // The root of the shape tree is 1, as Office counts; ids must not repeat within a part.
    private uint lastShapeId = 1;

    public DeckContext Deck { get; } = deck;

    public ColourMap Colours { get; } = colours;

    /// <summary>Of the layout or the slide.</summary>
    public LayoutKind Kind { get; } = kind;

    public PartRelationships Relationships { get; } = new();

    /// <summary>The digest of the picture that a relationship of the part leads to.</summary>
    public string PictureOf(string relationshipId) => Relationships.All.FirstOrDefault(item => item.Id == relationshipId) is { } found ? Deck.DigestOfMedia(found.Target) : "";

    public uint NextShapeId() => ++lastShapeId;
}
