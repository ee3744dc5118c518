using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Yaml;

namespace GenAiAlignment.Themes.Reading;

/// <summary>Reads the variants of a theme: other colours for the same design.</summary>
internal static class VariantsReader
{
    /// <param name="colours">Of the theme itself, for roles that a variant leaves as they are.</param>
    public static ImmutableArray<ThemeVariant> Read(MappingReader? variants, PlacedPalette colours, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        ImmutableArray<ThemeVariant>.Builder read = ImmutableArray.CreateBuilder<ThemeVariant>();
        foreach (YamlEntry entry in variants?.NamedEntries() ?? [])
        {
            if (!ThemeNames.IsName(entry.Key))
            {
                diagnostics.Add(Diagnostics.WrongValue(entry.KeySpan, $"\"{entry.Key}\"", ThemeNames.Expected));
            }
            else if (variants!.Mapping(entry.Key) is { } mapping // there are entries
                && PaletteReader.Read(mapping, "variants", colours, diagnostics) is { } palette)
            {
                read.Add(new ThemeVariant(entry.Key, palette));
            }
        }

        if (variants?.NamedEntries() is { Length: > ThemeLimits.Variants } many)
        {
            diagnostics.Add(Diagnostics.TooMany(many[ThemeLimits.Variants].KeySpan, "variants", ThemeLimits.Variants));
        }

        return read.ToImmutable();
    }

    /// <summary>The palette a theme is shown in.</summary>
    /// <param name="asked">By the user; stronger than what the theme says.</param>
    public static PlacedPalette Choose(
        ImmutableArray<ThemeVariant> variants, PlacedPalette colours, string? asked, YamlScalar? said, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        string? name = asked ?? said?.Value;
        if (name is null)
        {
            return colours;
        }

        if (variants.FirstOrDefault(variant => variant.Name == name) is { } chosen)
        {
            return chosen.Colours;
        }

        diagnostics.Add(Diagnostics.UnknownVariant(asked is null ? said?.Span : null, name, [.. variants.Select(variant => variant.Name)]));
        return colours;
    }
}
