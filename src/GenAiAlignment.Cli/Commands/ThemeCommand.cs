using System.CommandLine;

namespace GenAiAlignment.Cli.Commands;

/// <summary><c>essaydeck theme</c>: what there is to see and to make of themes.</summary>
internal static class ThemeCommand
{
    public static Command Create(Surroundings surroundings) => new("theme", "List, show and try themes.")
    {
        ThemeListCommand.Create(surroundings),
        ThemeShowCommand.Create(surroundings),
        ThemeNewCommand.Create(surroundings),
        ThemeCheckCommand.Create(surroundings),
        ThemePreviewCommand.Create(surroundings),
        ThemeSchemaCommand.Create(surroundings),
    };

    public static Argument<string> Theme() => new("THEME") { Description = "A built-in theme's name, or the path of a theme's folder; :VARIANT may follow." };
}
