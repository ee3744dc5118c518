namespace GenAiAlignment.Themes.Layouts;

/// <summary>What a frame of a layout holds. The order is the reading order of a slide.</summary>
public enum FrameContent
{
    /// <summary>The slide's title; for a claim, statement or quote its whole text.</summary>
    Title,
    Subtitle,

    /// <summary>Points, agenda entries or content.</summary>
    Body,

    /// <summary>Who said what a quote slide quotes.</summary>
    Attribution,

    /// <summary>The author, and the date when there is one.</summary>
    Author,

    /// <summary>Where the essay can be read.</summary>
    Link,

    /// <summary>The section's number.</summary>
    SectionNumber,

    /// <summary>The claim's number and the number of claims, such as <c>7 / 25</c>.</summary>
    Counter,

    /// <summary>The section's name.</summary>
    Footer,
    SlideNumber,
}
