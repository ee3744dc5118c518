namespace GenAiAlignment.Themes.Layouts;

public enum SlideCorner
{
    TopLeft,
    TopRight,
    BottomLeft,
    BottomRight,
}
