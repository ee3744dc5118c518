namespace GenAiAlignment.Cli.Building;

/// <summary>What a build writes.</summary>
internal enum OutputFormat
{
    Pptx,
    Pdf,

    /// <summary>Slides on paper.</summary>
    Handout,

    /// <summary>Each slide with its script, on paper.</summary>
    Notes,

    /// <summary>One picture for each slide, and a contact sheet.</summary>
    Png,
}
