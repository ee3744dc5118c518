using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Themes.Layouts;
using GenAiAlignment.Yaml;

namespace GenAiAlignment.Themes.Reading;

/// <summary>Reads an ornament of a layout.</summary>
internal sealed class DecorationReader(
    DecorationEdges edges, PicturesReader pictures, ThemeLengths lengths, ImmutableArray<Diagnostic>.Builder diagnostics)
{
    private static readonly ImmutableArray<string> PlaceKeys = ["x", "y", "left", "top", "right", "bottom"];

    public ThemeDecoration? Read(string name, MappingReader decoration)
    {
        DecorationShape? shape = decoration.Word("shape", "shape", ThemeWords.Shapes);
        foreach (string key in PlaceKeys)
        {
            decoration.Scalar(key);
        }

        EdgeExpression? left = edges.Find(name, AnchorEdge.Left);
        EdgeExpression? top = edges.Find(name, AnchorEdge.Top);
        bool isPath = shape == DecorationShape.Path;
        EdgeExpression? right = edges.Find(name, AnchorEdge.Right) ?? (isPath ? left : null);
        EdgeExpression? bottom = edges.Find(name, AnchorEdge.Bottom) ?? (isPath ? top : null);
        ThemeColour? fill = decoration.Word("fill", "colour role", ThemeWords.Colours);
        ThemeColour? stroke = decoration.Word("stroke", "colour role", ThemeWords.Colours);
        Length strokeWidth = lengths.Read(decoration, "stroke-width") ?? Length.FromPoints(1);
        StrokeDash dash = decoration.Word("dash", "dash", ThemeWords.Dashes) ?? StrokeDash.Solid;
        Length cornerRadius = lengths.Read(decoration, "corner-radius") ?? Length.Zero;
        ThemePicture? picture = pictures.Read(decoration.Scalar("picture"));
        string? path = Path(decoration.Scalar("path"));
        ProgressColours? progress = Progress(decoration);
        decoration.ReportUnknownKeys();
        Report(decoration, shape);
        return shape is null || left is null || top is null || right is null || bottom is null
            ? null
            : new ThemeDecoration(
                name, shape.Value, left, top, right, bottom, fill, stroke, strokeWidth, dash, cornerRadius, picture, path,
                shape == DecorationShape.Progress ? progress : null);
    }

    /// <summary>What the shape needs to be seen.</summary>
    private void Report(MappingReader decoration, DecorationShape? shape)
    {
        if (shape is null)
        {
            if (decoration.Node("shape") is null)
            {
                Missing("shape", "a decoration");
            }

            return;
        }

        string what = $"a decoration of shape {ThemeWord.Of(shape.Value)}";
        foreach ((string key, string both) in new[] { ("left", "x"), ("top", "y"), ("right", "x"), ("bottom", "y") })
        {
            bool isNeeded = shape != DecorationShape.Path || key is "left" or "top";
            if (isNeeded && decoration.Node(key) is null && decoration.Node(both) is null)
            {
                Missing(key, what);
            }
        }

        string? needed = shape switch
        {
            DecorationShape.Line => "stroke",
            DecorationShape.Picture => "picture",
            DecorationShape.Path when decoration.Node("path") is null => "path",
            DecorationShape.Rectangle or DecorationShape.Ellipse or DecorationShape.Path when decoration.Node("stroke") is null => "fill",
            _ => null,
        };
        if (needed is not null && decoration.Node(needed) is null)
        {
            Missing(needed, what);
        }

        void Missing(string key, string where) => diagnostics.Add(Diagnostics.MissingKey(decoration.Span, key, where));
    }

    private string? Path(YamlScalar? data)
    {
        if (data is not null && !PathData.TryParse(data.Value, out _))
        {
            diagnostics.Add(Diagnostics.WrongPath(data.Span));
            return null;
        }

        return data?.Value;
    }

    private ProgressColours Progress(MappingReader decoration) => new(
        decoration.Word("done", "colour role", ThemeWords.Colours) ?? ThemeColour.Text,
        decoration.Word("current", "colour role", ThemeWords.Colours) ?? ThemeColour.Accent,
        decoration.Word("rest", "colour role", ThemeWords.Colours) ?? ThemeColour.Rule,
        lengths.Read(decoration, "gap") ?? Length.FromPoints(3));
}
