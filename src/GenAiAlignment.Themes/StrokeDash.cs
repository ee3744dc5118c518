namespace GenAiAlignment.Themes;

public enum StrokeDash
{
    Solid,
    Dash,
    Dot,
}
