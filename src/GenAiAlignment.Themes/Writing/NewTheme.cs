using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GenAiAlignment.Themes.Layouts;

namespace GenAiAlignment.Themes.Writing;

/// <summary>The file of a theme that does not differ yet from the one it extends: what it could change stands there as comments.</summary>
/// <param name="Extends">As the file says it: a name, or a path from its folder.</param>
/// <param name="Variant">Of the theme below, to be shown in; <see langword="null"/> leaves it to that theme.</param>
public sealed record NewTheme(string Name, string Extends, string? Variant)
{
    /// <summary>The schema's file, in the folder of built-in themes and in that of each new one.</summary>
    public const string SchemaFile = "theme.schema.json";

    private const int CommentColumn = 34;

    /// <param name="parent">What it extends, as it is shown.</param>
    /// <param name="fonts">The bundled families, to choose from.</param>
    public string Write(Theme parent, ImmutableArray<string> fonts)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"""
            # yaml-language-server: $schema={SchemaFile}
            # {Name} says only what differs from {parent.Name}; all else follows it. Take away the # and one space to use a line.
            #   essaydeck theme preview {Name}   draws all of it on one picture
            #   essaydeck theme check {Name}     finds what cannot be read
            #   essaydeck build -t {Name}        makes the slides
            # What each key means: essaydeck theme schema, or themes/README.md.
            description: Like {parent.Name}.
            extends: {Extends}{(Variant is null ? "" : $"\nvariant: {Variant}")}

            # colours:

            """);
        foreach (ThemeColour role in Enum.GetValues<ThemeColour>())
        {
            Line(text, $"#   {ThemeWord.Of(role)}: \"{parent.Palette[role]}\"", Purpose(role));
        }

        text.Append(CultureInfo.InvariantCulture, $"""

            # Bundled: {string.Join(", ", fonts.Order(StringComparer.Ordinal))}.
            # fonts:
            #   heading: {parent.Fonts.Heading.Name}
            #   body: {parent.Fonts.Body.Name}
            #   mono: {parent.Fonts.Mono.Name}

            # footer: section

            # logo:
            #   file: logo.png
            #   corner: top-right
            #   height: 28pt

            # layouts:
            #   title:
            #     frames:
            #       title: {Frame(parent[LayoutKind.Title])}

            """);
        return text.Replace("\r\n", "\n").ToString();
    }

    private static void Line(StringBuilder text, string line, string comment) => text.Append(line.PadRight(CommentColumn)).Append("# ").Append(comment).Append('\n');

    private static string Frame(ThemeLayout layout)
    {
        ThemeFrame? frame = layout[FrameContent.Title];
        return frame is null ? "{}" : string.Create(
            CultureInfo.InvariantCulture,
            $"{{ x: {frame.Bounds.X.Points:0.##}, y: {frame.Bounds.Y.Points:0.##}, width: {frame.Bounds.Width.Points:0.##}, height: {frame.Bounds.Height.Points:0.##} }}");
    }

    private static string Purpose(ThemeColour role) => role switch
    {
        ThemeColour.Text => "text, and the ground of inverse slides",
        ThemeColour.Background => "the ground, and text on inverse slides",
        ThemeColour.Muted => "text of second rank",
        ThemeColour.Surface => "panels and code grounds",
        ThemeColour.Accent => "the one colour that draws the eye",
        ThemeColour.AccentInverse => "the accent on the inverse ground",
        ThemeColour.Rule => "hairlines, and what is not yet reached",
        ThemeColour.MutedInverse => "text of second rank on the inverse ground",
        ThemeColour.Keyword => "keywords in code",
        ThemeColour.Literal => "strings in code",
        ThemeColour.Link => "links",
        ThemeColour.VisitedLink => "links that were followed",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };
}
