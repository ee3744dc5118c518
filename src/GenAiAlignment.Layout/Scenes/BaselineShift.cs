namespace GenAiAlignment.Layout.Scenes;

public enum BaselineShift
{
    None,
    Superscript,
    Subscript,
}
