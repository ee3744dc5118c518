namespace GenAiAlignment.Themes;

/// <summary>Where the lines stand in a frame that is higher than they are.</summary>
public enum TextAnchor
{
    Top,
    Middle,
    Bottom,
}
