using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Themes.Layouts;
using GenAiAlignment.Yaml;

namespace GenAiAlignment.Themes.Reading;

/// <summary>Reads what slides stand on: a colour role, a gradient or a picture.</summary>
internal static class BackgroundReader
{
    private static readonly PlainBackground Plain = new(ThemeColour.Background);

    public static ThemeBackground Read(YamlNode? node, MappingReader owner, ThemeContext context)
    {
        switch (node)
        {
            case null:
                return Plain;
            case YamlScalar word when ThemeWords.Colours.TryGetValue(word.Value, out ThemeColour colour):
                return new PlainBackground(colour);
            case YamlScalar word:
                context.Diagnostics.Add(Diagnostics.UnknownWord(word.Span, word.Value, "colour role", ThemeWords.Colours.Keys));
                return Plain;
            case YamlMapping mapping:
                return ReadMapping(new MappingReader(mapping, context.Diagnostics), context);
            default:
                owner.Report(node, "a colour role, a gradient or a picture");
                return Plain;
        }
    }

    private static ThemeBackground ReadMapping(MappingReader background, ThemeContext context)
    {
        ImmutableArray<BackgroundStop> stops = Stops(background, context);
        int angle = background.Integer("angle", 0, 359) ?? 90;
        YamlScalar? picture = background.Scalar("picture");
        ThemeColour under = background.Word("under", "colour role", ThemeWords.Colours) ?? ThemeColour.Background;
        background.ReportUnknownKeys();
        if (picture is null)
        {
            return stops.Length >= 2 ? new GradientBackground(angle, stops) : Plain;
        }

        if (context.File(picture) is { } data)
        {
            return new PictureBackground(new ThemePicture(picture.Value, data), under);
        }

        context.Diagnostics.Add(Diagnostics.ThemePictureIsMissing(picture.Span, picture.Value));
        return Plain;
    }

    /// <summary>The colours of a gradient, evenly spread.</summary>
    private static ImmutableArray<BackgroundStop> Stops(MappingReader background, ThemeContext context)
    {
        ImmutableArray<YamlNode> nodes = background.Items("gradient");
        ImmutableArray<BackgroundStop>.Builder stops = ImmutableArray.CreateBuilder<BackgroundStop>();
        for (int i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is YamlScalar word && ThemeWords.Colours.TryGetValue(word.Value, out ThemeColour colour))
            {
                stops.Add(new BackgroundStop(nodes.Length == 1 ? 0 : i / (nodes.Length - 1.0), colour));
            }
            else
            {
                background.Report(nodes[i], "a colour role");
            }
        }

        if (nodes.Length == 1)
        {
            context.Diagnostics.Add(Diagnostics.WrongValue(nodes[0].Span, "one colour", "two colours or more for a gradient"));
        }

        return stops.ToImmutable();
    }
}
