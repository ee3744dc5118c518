using System.Collections.Immutable;
using System.Globalization;
using GenAiAlignment.Foundation;
using GenAiAlignment.Themes.Fonts;
using GenAiAlignment.Yaml;

namespace GenAiAlignment.Themes.Reading;

/// <summary>Reads the named text styles.</summary>
internal static class StylesReader
{
    /// <summary>No slide text is smaller, in points: it could not be read from the last row.</summary>
    public const double SlideFloor = 20;

    /// <summary>Footers and slide numbers may be as small as this, in points.</summary>
    public const double FooterFloor = 12;

    private const double Largest = 400;

    public static ImmutableDictionary<string, TextStyle> Read(MappingReader styles, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        ImmutableDictionary<string, TextStyle>.Builder read = ImmutableDictionary.CreateBuilder<string, TextStyle>();
        foreach (YamlEntry entry in styles.NamedEntries())
        {
            if (entry.Value is YamlMapping mapping)
            {
                read[entry.Key] = ReadStyle(entry.Key, new MappingReader(mapping, diagnostics), diagnostics);
            }
            else
            {
                styles.Report(entry.Value, "keys with values");
            }
        }

        if (styles.NamedEntries() is { Length: > ThemeLimits.Styles } many)
        {
            diagnostics.Add(Diagnostics.TooMany(many[ThemeLimits.Styles].KeySpan, "text styles", ThemeLimits.Styles));
        }

        return read.ToImmutable();
    }

    private static TextStyle ReadStyle(string name, MappingReader style, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        FontSlot font = style.Word("font", "font of the theme", ThemeWords.FontSlots) ?? FontSlot.Body;
        bool bold = style.Truth("bold") ?? false;
        bool italic = style.Truth("italic") ?? false;
        ImmutableArray<double> sizes = Sizes(style, diagnostics);
        int leading = style.Integer("leading", 90, 100) ?? 100;
        ThemeColour colour = style.Word("colour", "colour role", ThemeWords.Colours) ?? ThemeColour.Text;
        style.ReportUnknownKeys();
        return new TextStyle(name, font, bold, italic, sizes, leading, colour)
        {
            SmallestPlace = style.Items("sizes") is { IsEmpty: false } items ? items[^1].Span : style.Span,
        };
    }

    private static ImmutableArray<double> Sizes(MappingReader style, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        ImmutableArray<double>.Builder sizes = ImmutableArray.CreateBuilder<double>();
        foreach (YamlNode node in style.Items("sizes"))
        {
            if (node is YamlScalar { IsPlain: true } scalar
                && double.TryParse(scalar.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double size)
                && size is >= FooterFloor and <= Largest)
            {
                if (sizes.Count > 0 && size >= sizes[^1])
                {
                    diagnostics.Add(Diagnostics.SizesMustFall(scalar.Span));
                }

                sizes.Add(size);
            }
            else
            {
                style.Report(node, "a size in points from 12 to 400");
            }
        }

        if (style.Items("sizes").IsEmpty)
        {
            diagnostics.Add(Diagnostics.MissingKey(style.Span, "sizes", "a text style"));
        }

        if (sizes.Count == 0)
        {
            sizes.Add(SlideFloor);
        }

        return sizes.ToImmutable();
    }
}
