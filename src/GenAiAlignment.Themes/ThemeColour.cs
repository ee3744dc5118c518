namespace GenAiAlignment.Themes;

/// <summary>
/// What a colour is for. Each role is one slot of PowerPoint's palette (ECMA-376 part 1, 20.1.10.54), named in its comment, so that the
/// palette offered there is the theme's.
/// </summary>
public enum ThemeColour
{
    /// <summary>Text, and the ground of inverse layouts (tx1).</summary>
    Text,

    /// <summary>The ground, and text of inverse layouts (bg1).</summary>
    Background,

    /// <summary>Text of second rank (tx2).</summary>
    Muted,

    /// <summary>Panels and code grounds, a shade off the ground (bg2).</summary>
    Surface,

    /// <summary>The one colour that draws the eye (accent1).</summary>
    Accent,

    /// <summary>The accent on the inverse ground (accent2).</summary>
    AccentInverse,

    /// <summary>Hairlines and what is not yet reached (accent3).</summary>
    Rule,

    /// <summary>Text of second rank on the inverse ground (accent4).</summary>
    MutedInverse,

    /// <summary>Keywords in code, and a second voice in charts (accent5).</summary>
    Keyword,

    /// <summary>Strings in code, and a third voice in charts (accent6).</summary>
    Literal,

    /// <summary>Links (hlink).</summary>
    Link,

    /// <summary>Links that were followed (folHlink).</summary>
    VisitedLink,
}
