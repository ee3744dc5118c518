using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Yaml;

namespace GenAiAlignment.Themes.Reading;

/// <summary>Reads the colour of each role.</summary>
internal static class PaletteReader
{
    /// <param name="where">What the mapping is, for messages: "colours" or "paper".</param>
    /// <param name="defaults">For roles the mapping leaves out; <see langword="null"/> makes each of them an error.</param>
    public static PlacedPalette? Read(MappingReader colours, string where, PlacedPalette? defaults, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        ImmutableArray<Rgb>.Builder palette = ImmutableArray.CreateBuilder<Rgb>();
        ImmutableArray<SourceSpan>.Builder places = ImmutableArray.CreateBuilder<SourceSpan>();
        bool whole = true;
        foreach (ThemeColour role in Enum.GetValues<ThemeColour>())
        {
            YamlScalar? scalar = colours.Scalar(ThemeWord.Of(role));
            Rgb? colour = scalar is null ? defaults?.Palette[role] : Colour(scalar, diagnostics);
            if (scalar is null && colours.Node(ThemeWord.Of(role)) is null)
            {
                ReportMissing(colours, role, where, isNeeded: defaults is null, diagnostics);
            }

            whole &= colour is not null;
            palette.Add(colour ?? default);
            places.Add(scalar?.Span ?? defaults?.PlaceOf(role) ?? colours.Span);
        }

        colours.ReportUnknownKeys();
        return whole ? new PlacedPalette(new Palette(palette.ToImmutable()), places.ToImmutable()) : null;
    }

    private static void ReportMissing(
        MappingReader colours, ThemeColour role, string where, bool isNeeded, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        string word = ThemeWord.Of(role);
        if (colours.PlaceOf(word) is { } place)
        {
            diagnostics.Add(Diagnostics.ColourIsEmpty(place, word));
        }
        else if (isNeeded)
        {
            diagnostics.Add(Diagnostics.MissingKey(colours.Span, word, where));
        }
    }

    private static Rgb? Colour(YamlScalar scalar, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (Rgb.TryParse(scalar.Value, out Rgb colour))
        {
            return colour;
        }

        diagnostics.Add(Diagnostics.WrongColour(scalar.Span, scalar.Value));
        return null;
    }
}
