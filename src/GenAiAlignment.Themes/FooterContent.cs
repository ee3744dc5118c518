namespace GenAiAlignment.Themes;

/// <summary>What the footers of slides say.</summary>
public enum FooterContent
{
    /// <summary>The name of the section; outside sections the title of the talk.</summary>
    Section,

    /// <summary>The title of the talk.</summary>
    Title,

    /// <summary>A text of the theme, the same on every slide.</summary>
    Text,

    /// <summary>Nothing.</summary>
    None,
}
