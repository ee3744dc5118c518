namespace GenAiAlignment.Layout.Scenes;

/// <summary>What an area is filled with. A closed family.</summary>
public abstract record Fill;
