namespace GenAiAlignment.Talks.Settings;

public enum PaperSize
{
    /// <summary>210 by 297 mm (ISO 216).</summary>
    A4,

    /// <summary>8.5 by 11 in.</summary>
    Letter,
}
