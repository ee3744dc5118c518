namespace GenAiAlignment.Themes.Layouts;

public enum DecorationShape
{
    /// <summary>From left top to right bottom.</summary>
    Line,
    Rectangle,
    Ellipse,

    /// <summary>A path in points from left top, filled, stroked or both.</summary>
    Path,
    Picture,

    /// <summary>One tick for each claim: those made, the one on the slide, those to come. Only drawn on claims.</summary>
    Progress,
}
