using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Pptx.Shapes;
using GenAiAlignment.Talks.Slides;

namespace GenAiAlignment.Pptx.Slides;

/// <summary>Which paragraphs appear together, one step a click: a point with what belongs to it, a part of an opposition.</summary>
internal static class Reveals
{
    /// <returns>Empty when the text is there from the start.</returns>
    public static ImmutableArray<RevealStep> StepsOf(Slide slide, TextItem text) => slide switch
    {
        ClaimSlide { Opposition: not null } when text.Placeholder?.Role == PlaceholderRole.Title && text.Paragraphs.Length > 1 => Steps(text),
        PointsSlide when text.Placeholder is { Role: PlaceholderRole.Body, Index: 1 } => Steps(text),
        _ => [],
    };

    /// <summary>
    /// The step that an ornament appears with: the one it stands above or in, so that a fault line opens under the subject when the relation is
    /// spoken, and a rule comes with its point. What stands above or below all of the text is there from the start.
    /// </summary>
    public static RevealStep? StepOf(SceneItem ornament, ImmutableArray<RevealStep> steps)
    {
        if (steps.IsEmpty || ornament.AlternativeText is not null || TopOf(ornament) is not { } top || top < steps[0].Top || top >= steps[^1].Bottom)
        {
            return null;
        }

        return steps.First(step => top < step.Bottom);
    }

    private static Length? TopOf(SceneItem ornament) => ornament switch
    {
        RectangleItem rectangle => rectangle.Bounds.Y,
        EllipseItem ellipse => ellipse.Bounds.Y,
        LineItem line => Length.Min(line.From.Y, line.To.Y),
        PathItem path => PathGeometry.BoundsOf(path).Y,
        PictureItem picture => picture.Bounds.Y,
        _ => null,
    };

    private static ImmutableArray<RevealStep> Steps(TextItem text)
    {
        List<RevealStep> steps = [];
        for (int i = 0; i < text.Paragraphs.Length; i++)
        {
            Bounds[] lines = [.. text.Lines.Where(line => line.Paragraph == i).Select(line => line.Box)];
            Length bottom = lines.Length == 0 ? text.Bounds.Y : lines[^1].Bottom;
            if (steps.Count > 0 && text.Paragraphs[i].Level > 0)
            {
                steps[^1] = steps[^1] with { Last = i, Bottom = bottom };
            }
            else
            {
                steps.Add(new RevealStep(i, i, lines.Length == 0 ? text.Bounds.Y : lines[0].Y, bottom));
            }
        }

        return [.. steps];
    }
}
