namespace GenAiAlignment.Layout.Scenes;

/// <summary>Something drawn at a fixed place. A closed family: a switch over it names every case.</summary>
public abstract record SceneItem
{
    /// <summary>What a designer sees in PowerPoint's selection pane, such as <c>Fault line</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it shows, for who cannot see it; <see langword="null"/> marks an ornament. Text needs none.</summary>
    public string? AlternativeText { get; init; }
}
