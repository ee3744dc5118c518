namespace GenAiAlignment.Layout.Specimens;

/// <summary>What a theme is tried with.</summary>
public enum Specimen
{
    /// <summary>A short talk with one slide for each layout.</summary>
    Typical,

    /// <summary>
    /// The most that a layout must hold: a title of 200 letters, claims of 32 words and of four, sections with long names, five points of 20
    /// words, a quotation of 60, a table and code.
    /// </summary>
    WorstCase,
}
