using GenAiAlignment.Foundation;

namespace GenAiAlignment.Themes.Layouts;

/// <summary>How the subject, relation or object of a claim stands in the title's frame.</summary>
/// <param name="Indent">From the frame's leading edge.</param>
/// <param name="MeasureLimit">The widest a line may be.</param>
/// <param name="SpaceBefore">Above it; not used for the first part.</param>
/// <param name="Scale">Its size as a share of the subject's; 0.2 to 1. Rounded to a whole point, never below the style's last size.</param>
public sealed record OppositionPart(Length Indent, Length MeasureLimit, Length SpaceBefore, double Scale, TextAlignment Alignment, TextStyle Style);
