namespace GenAiAlignment.Talks.Settings;

/// <summary>How a handout is composed.</summary>
public enum HandoutLayout
{
    One,
    Two,

    /// <summary>Three slides a page, with lines to write on beside them.</summary>
    Three,
    Four,
    Six,
    Nine,

    /// <summary>Each slide with its whole script below it.</summary>
    Notes,

    /// <summary>The essay as an article, with its slides beside it.</summary>
    Reading,

    /// <summary>All claims on as few pages as they need.</summary>
    Claims,
}
