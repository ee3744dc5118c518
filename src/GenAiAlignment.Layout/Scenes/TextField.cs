namespace GenAiAlignment.Layout.Scenes;

public enum TextField
{
    None,
    SlideNumber,
}
