using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;

namespace GenAiAlignment.Layout.Specimens;

/// <summary>A stretch of the specimen sheet, at its own origin.</summary>
internal sealed record SheetPart(string Name, Length Height, ImmutableArray<SceneItem> Items)
{
    public GroupItem At(Position place, Length width) => new(place, 1, new Extent(width, Height), Items) { Name = Name };
}
