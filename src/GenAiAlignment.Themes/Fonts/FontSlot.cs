namespace GenAiAlignment.Themes.Fonts;

/// <summary>Which of the theme's families a text is set in.</summary>
public enum FontSlot
{
    /// <summary>PowerPoint's major font.</summary>
    Heading,

    /// <summary>PowerPoint's minor font.</summary>
    Body,

    /// <summary>Code.</summary>
    Mono,
}
