namespace GenAiAlignment.Talks.Settings;

public enum PaperOrientation
{
    Portrait,
    Landscape,
}
