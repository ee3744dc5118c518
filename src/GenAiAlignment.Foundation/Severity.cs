namespace GenAiAlignment.Foundation;

public enum Severity
{
    Information,
    Warning,

    /// <summary>The author's input cannot be used as it stands: no file is written.</summary>
    Error,
}
