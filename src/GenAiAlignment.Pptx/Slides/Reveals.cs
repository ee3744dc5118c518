using System.Collections.Immutable;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Talks.Slides;

namespace GenAiAlignment.Pptx.Slides;

/// <summary>Which paragraphs appear together, one step a click: a point with what belongs to it, a part of an opposition.</summary>
internal static class Reveals
{
    /// <returns>First and last paragraph of each step; empty when the text is there from the start.</returns>
    public static ImmutableArray<(int First, int Last)> StepsOf(Slide slide, TextItem text) => slide switch
    {
        ClaimSlide { Opposition: not null } when text.Placeholder?.Role == PlaceholderRole.Title && text.Paragraphs.Length > 1 => Steps(text),
        PointsSlide when text.Placeholder is { Role: PlaceholderRole.Body, Index: 1 } => Steps(text),
        _ => [],
    };

    private static ImmutableArray<(int First, int Last)> Steps(TextItem text)
    {
        List<(int First, int Last)> steps = [];
        for (int i = 0; i < text.Paragraphs.Length; i++)
        {
            if (steps.Count > 0 && text.Paragraphs[i].Level > 0)
            {
                steps[^1] = (steps[^1].First, i);
            }
            else
            {
                steps.Add((i, i));
            }
        }

        return [.. steps];
    }
}
