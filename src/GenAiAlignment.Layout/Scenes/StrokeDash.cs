namespace GenAiAlignment.Layout.Scenes;

public enum StrokeDash
{
    Solid,
    Dash,
    Dot,
}
