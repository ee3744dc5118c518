using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Yaml;

namespace GenAiAlignment.Themes.Reading;

/// <summary>Reads the colour of each role.</summary>
internal static class PaletteReader
{
    /// <param name="where">What the mapping is, for messages: "colours" or "paper".</param>
    /// <param name="defaults">For roles the mapping leaves out; <see langword="null"/> makes each of them an error.</param>
    public static Palette? Read(MappingReader colours, string where, Palette? defaults, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        ImmutableArray<Rgb>.Builder palette = ImmutableArray.CreateBuilder<Rgb>();
        bool whole = true;
        foreach (ThemeColour role in Enum.GetValues<ThemeColour>())
        {
            YamlScalar? scalar = colours.Scalar(ThemeWord.Of(role));
            Rgb? colour = scalar is null ? defaults?[role] : Colour(scalar, diagnostics);
            if (scalar is null && defaults is null)
            {
                diagnostics.Add(Diagnostics.MissingKey(colours.Span, ThemeWord.Of(role), where));
            }

            whole &= colour is not null;
            palette.Add(colour ?? default);
        }

        colours.ReportUnknownKeys();
        return whole ? new Palette(palette.ToImmutable()) : null;
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
