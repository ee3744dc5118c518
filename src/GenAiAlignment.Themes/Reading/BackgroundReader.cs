using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Themes.Layouts;
using GenAiAlignment.Yaml;

namespace GenAiAlignment.Themes.Reading;

/// <summary>Reads what slides stand on: a colour role, a gradient or a picture.</summary>
internal sealed class BackgroundReader(PicturesReader pictures, ImmutableArray<Diagnostic>.Builder diagnostics)
{
    private static readonly PlainBackground Plain = new(ThemeColour.Background);

    public ThemeBackground Read(YamlNode? node, MappingReader owner)
    {
        switch (node)
        {
            case null:
                return Plain;
            case YamlScalar word when ThemeWords.Colours.TryGetValue(word.Value, out ThemeColour colour):
                return new PlainBackground(colour);
            case YamlScalar word:
                diagnostics.Add(Diagnostics.UnknownWord(word.Span, word.Value, "colour role", ThemeWords.Colours.Keys));
                return Plain;
            case YamlMapping mapping:
                return ReadMapping(new MappingReader(mapping, diagnostics));
            default:
                owner.Report(node, "a colour role, a gradient or a picture");
                return Plain;
        }
    }

    private ThemeBackground ReadMapping(MappingReader background)
    {
        ImmutableArray<BackgroundStop> stops = Stops(background);
        int angle = background.Integer("angle", 0, 359) ?? 90;
        YamlScalar? picture = background.Scalar("picture");
        background.ReportUnknownKeys();
        if (picture is not null)
        {
            return pictures.Read(picture) is { } read ? new PictureBackground(read) : Plain;
        }

        if (stops.IsEmpty)
        {
            diagnostics.Add(Diagnostics.MissingKey(background.Span, "gradient", "a background without a picture"));
        }

        return stops.Length >= 2 ? new GradientBackground(angle, stops) : Plain;
    }

    /// <summary>The colours of a gradient, evenly spread.</summary>
    private ImmutableArray<BackgroundStop> Stops(MappingReader background)
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
            diagnostics.Add(Diagnostics.WrongValue(nodes[0].Span, "one colour", "two colours or more for a gradient"));
        }

        return stops.ToImmutable();
    }
}
