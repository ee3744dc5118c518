using GenAiAlignment.Layout.Arranging;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes.Layouts;

namespace GenAiAlignment.Layout.Checking;

/// <summary>Which frame of a layout a text fills.</summary>
internal static class FilledFrame
{
    /// <returns><see langword="null"/> for a text outside all frames.</returns>
    public static ThemeFrame? Of(TextItem item, ThemeLayout layout) => item.Placeholder is not { } placeholder
        ? null
        : layout.Frames.FirstOrDefault(frame => PlaceholderRoles.IndexOf(frame.Content) == placeholder.Index);
}
