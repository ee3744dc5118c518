namespace GenAiAlignment.Themes.Layouts;

public enum AnchorEdge
{
    Left,
    Top,
    Right,
    Bottom,
}
