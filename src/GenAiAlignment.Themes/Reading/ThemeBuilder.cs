using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Themes.Fonts;
using GenAiAlignment.Themes.Layouts;
using GenAiAlignment.Yaml;

namespace GenAiAlignment.Themes.Reading;

/// <summary>Makes a theme of what its file and those it extends say together.</summary>
internal static class ThemeBuilder
{
    private const string Footer = "footer";
    private const string Layouts = "layouts";

    private static readonly Extent Widescreen = new(Length.FromPoints(960), Length.FromPoints(540));

    /// <param name="marked">With the marks of what a theme takes away.</param>
    /// <returns><see langword="null"/> when something that a theme needs is missing or wrong.</returns>
    public static Theme? Build(YamlMapping marked, ThemeContext context)
    {
        MappingReader theme = new(Unmarked(marked), context.Diagnostics);
        string? description = theme.Text("description");
        theme.Scalar("extends");
        PlacedPalette? colours = Required(theme, "colours") is { } roles ? PaletteReader.Read(roles, "colours", null, context.Diagnostics) : null;
        PlacedPalette? paper = ReadPaper(theme, colours, context);
        ImmutableArray<ThemeVariant> variants = ReadVariants(theme, colours, context);
        PlacedPalette? shown = colours is null
            ? null
            : VariantsReader.Choose(variants, colours, context.Variant, theme.Scalar("variant"), context.Diagnostics);
        ThemeFonts? fonts = Required(theme, "fonts") is { } families ? new FontsReader(context).Read(families) : null;
        ImmutableDictionary<string, TextStyle> styles = Required(theme, "styles") is { } texts
            ? StylesReader.Read(texts, context.Diagnostics)
            : ImmutableDictionary<string, TextStyle>.Empty;
        ThemeFooter footer = FooterReader.Read(marked[Footer]?.Value, context.Diagnostics);
        theme.Node(Footer);
        ThemeLengths lengths = ThemeLengths.Read(theme.Mapping("spacing"), context.Diagnostics);
        YamlMapping common = new(marked.Span, [.. new[] { Common(theme, marked, "frames"), Common(theme, marked, "decorations") }.OfType<YamlEntry>()]);
        LayoutsReader reader = new(styles, lengths, theme.Mapping("logo"), context);
        ImmutableArray<ThemeLayout> layouts = Required(theme, Layouts) is { } kinds ? reader.Read(common, kinds) : [];
        theme.ReportUnknownKeys();
        if (colours is null || paper is null || shown is null || fonts is null || layouts.Length != Enum.GetValues<LayoutKind>().Length)
        {
            return null;
        }

        return new Theme
        {
            Name = context.Name,
            Description = description ?? "",
            SlideSize = Widescreen,
            Palette = shown.Palette,
            PalettePlaces = shown.Places,
            PaperPalette = paper.Palette,
            PaperPlaces = paper.Places,
            Variants = variants,
            Fonts = fonts,
            Styles = styles,
            Footer = footer,
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

    /// <summary>Layouts keep their marks: they take away what is said of all layouts, which is laid under them later.</summary>
    private static YamlMapping Unmarked(YamlMapping marked) => marked with
    {
        Entries =
        [
            .. marked.Entries
                .Where(entry => !YamlMerger.IsMark(entry.Value))
                .Select(entry => entry is { Key: not Layouts, Value: YamlMapping inner } ? entry with { Value = YamlMerger.WithoutMarks(inner) } : entry),
        ],
    };

    /// <summary>What is said of all layouts, marks kept; nothing when it is no mapping, which is reported.</summary>
    private static YamlEntry? Common(MappingReader theme, YamlMapping marked, string key) => theme.Mapping(key) is null ? null : marked[key];

    private static PlacedPalette? ReadPaper(MappingReader theme, PlacedPalette? colours, ThemeContext context)
    {
        MappingReader? paper = theme.Mapping("paper");
        PlacedPalette? inks = colours is null ? null : colours with { Palette = PaperInk.From(colours.Palette) };
        return paper is null || inks is null ? inks : PaletteReader.Read(paper, "paper", inks, context.Diagnostics);
    }

    private static ImmutableArray<ThemeVariant> ReadVariants(MappingReader theme, PlacedPalette? colours, ThemeContext context)
    {
        MappingReader? variants = theme.Mapping("variants");
        return colours is null ? [] : VariantsReader.Read(variants, colours, context.Diagnostics);
    }
}
