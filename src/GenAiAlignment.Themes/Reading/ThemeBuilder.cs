using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Themes.Fonts;
using GenAiAlignment.Themes.Layouts;
using GenAiAlignment.Yaml;

namespace GenAiAlignment.Themes.Reading;

/// <summary>Makes a theme of what its file and those it extends say together.</summary>
internal static class ThemeBuilder
{
    private static readonly Extent Widescreen = new(Length.FromPoints(960), Length.FromPoints(540));

    /// <returns><see langword="null"/> when something that a theme needs is missing or wrong.</returns>
    public static Theme? Build(YamlMapping merged, ThemeContext context)
    {
        MappingReader theme = new(merged, context.Diagnostics);
        string? description = theme.Text("description");
        theme.Scalar("extends");
        Palette? palette = Required(theme, "colours") is { } colours
            ? PaletteReader.Read(colours, "colours", null, context.Diagnostics)
            : null;
        Palette? paper = ReadPaper(theme, palette, context);
        ThemeFonts? fonts = Required(theme, "fonts") is { } families ? new FontsReader(context).Read(families) : null;
        ImmutableDictionary<string, TextStyle> styles = Required(theme, "styles") is { } texts
            ? StylesReader.Read(texts, context.Diagnostics)
            : ImmutableDictionary<string, TextStyle>.Empty;
        YamlMapping common = new(merged.Span, [.. new[] { merged["frames"], merged["decorations"] }.OfType<YamlEntry>()]);
        theme.Node("frames");
        theme.Node("decorations");
        ImmutableArray<ThemeLayout> layouts = Required(theme, "layouts") is { } kinds
            ? new LayoutsReader(styles, context).Read(common, kinds)
            : [];
        theme.ReportUnknownKeys();
        if (palette is null || paper is null || fonts is null || layouts.Length != Enum.GetValues<LayoutKind>().Length)
        {
            return null;
        }

        return new Theme
        {
            Name = context.Name,
            Description = description ?? "",
            SlideSize = Widescreen,
            Palette = palette,
            PaperPalette = paper,
            Fonts = fonts,
            Styles = styles,
            Layouts = layouts,
        };

        MappingReader? Required(MappingReader owner, string key)
        {
            int before = context.Diagnostics.Count;
            MappingReader? mapping = owner.Mapping(key);
            if (mapping is null && context.Diagnostics.Count == before)
            {
                context.Diagnostics.Add(Diagnostics.MissingKey(owner.Span, key, "the theme"));
            }

            return mapping;
        }
    }

    private static Palette? ReadPaper(MappingReader theme, Palette? palette, ThemeContext context)
    {
        Palette? inks = palette is null ? null : PaperInk.From(palette);
        return theme.Mapping("paper") is { } paper ? PaletteReader.Read(paper, "paper", inks, context.Diagnostics) : inks;
    }
}
