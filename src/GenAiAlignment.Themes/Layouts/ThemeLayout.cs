using System.Collections.Immutable;

namespace GenAiAlignment.Themes.Layouts;

/// <summary>How slides of a kind look.</summary>
/// <param name="Name">Shown in PowerPoint's list of layouts; unique in the theme.</param>
/// <param name="IsInverse">Light and dark change places: each colour role stands for its inverse.</param>
/// <param name="Frames">In reading order; each content at most once.</param>
/// <param name="Decorations">Back to front.</param>
public sealed record ThemeLayout(
    LayoutKind Kind,
    string Name,
    bool IsInverse,
    ThemeBackground Background,
    ImmutableArray<ThemeFrame> Frames,
    ImmutableArray<ThemeDecoration> Decorations)
{
    public ThemeFrame? this[FrameContent content] => Frames.FirstOrDefault(frame => frame.Content == content);
}
