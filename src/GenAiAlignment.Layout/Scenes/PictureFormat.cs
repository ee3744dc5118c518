namespace GenAiAlignment.Layout.Scenes;

public enum PictureFormat
{
    Png,
    Jpeg,
}
