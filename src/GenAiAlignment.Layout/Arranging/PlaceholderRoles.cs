using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Themes.Layouts;

namespace GenAiAlignment.Layout.Arranging;

/// <summary>What PowerPoint calls the frames of a theme's layout.</summary>
internal static class PlaceholderRoles
{
    public static PlaceholderRole RoleOf(FrameContent content) => content switch
    {
        FrameContent.Title => PlaceholderRole.Title,
        FrameContent.Subtitle => PlaceholderRole.Subtitle,
        FrameContent.Footer => PlaceholderRole.Footer,
        FrameContent.SlideNumber => PlaceholderRole.SlideNumber,
        _ => PlaceholderRole.Body,
    };

    /// <summary>The same in every layout, so that text keeps its place when a slide is given another layout.</summary>
    public static int IndexOf(FrameContent content) => content switch
    {
        FrameContent.Title => 0,
        FrameContent.Body => 1,
        FrameContent.Subtitle => 2,
        FrameContent.Footer => 11,
        FrameContent.SlideNumber => 12,
        FrameContent.Attribution => 13,
        FrameContent.Author => 14,
        FrameContent.Link => 15,
        FrameContent.SectionNumber => 16,
        FrameContent.Counter => 17,
        _ => throw new ArgumentOutOfRangeException(nameof(content), content, null),
    };

    public static string NameOf(FrameContent content) => content switch
    {
        FrameContent.SectionNumber => "Section number",
        FrameContent.SlideNumber => "Slide number",
        _ => content.ToString(),
    };
}
