namespace GenAiAlignment.Themes.Reading;

/// <summary>Paths that a theme names.</summary>
internal static class ThemePath
{
    /// <summary>Whether a path cannot be one inside the theme's folder, whatever is there.</summary>
    public static bool LeavesFolder(string path) =>
        path.StartsWith('/') || path.StartsWith('\\') || path.Contains(':', StringComparison.Ordinal) || path.Split('/', '\\').Contains("..");

    /// <summary>Whether <c>extends</c> names a folder and not a built-in theme.</summary>
    public static bool IsPath(string parent) => parent.StartsWith('.') || parent.Contains('/', StringComparison.Ordinal);
}
