using GenAiAlignment.Foundation;
using GenAiAlignment.Themes.Layouts;
using GenAiAlignment.Yaml;

namespace GenAiAlignment.Themes.Reading;

/// <summary>Reads an ornament of a layout.</summary>
internal sealed class DecorationReader(IReadOnlyCollection<string> anchors, ThemeContext context)
{
    private static readonly EdgeExpression Origin = new(null, AnchorEdge.Left, Length.Zero);

    public ThemeDecoration? Read(string name, MappingReader decoration)
    {
        DecorationShape? shape = decoration.Word("shape", "shape", ThemeWords.Shapes);
        EdgeExpression? x = Edge(decoration, "x");
        EdgeExpression? y = Edge(decoration, "y");
        EdgeExpression? left = Edge(decoration, "left") ?? x;
        EdgeExpression? top = Edge(decoration, "top") ?? y;
        EdgeExpression? right = Edge(decoration, "right") ?? x;
        EdgeExpression? bottom = Edge(decoration, "bottom") ?? y;
        ThemeDecoration read = new(
            name,
            shape ?? DecorationShape.Line,
            left ?? Origin,
            top ?? Origin,
            right ?? left ?? Origin,
            bottom ?? top ?? Origin,
            decoration.Word("fill", "colour role", ThemeWords.Colours),
            decoration.Word("stroke", "colour role", ThemeWords.Colours),
            decoration.Length("stroke-width") ?? Length.FromPoints(1),
            decoration.Word("dash", "dash", ThemeWords.Dashes) ?? StrokeDash.Solid,
            decoration.Length("corner-radius") ?? Length.Zero,
            Picture(decoration.Scalar("picture")),
            Path(decoration.Scalar("path")),
            Progress(decoration, shape));
        decoration.ReportUnknownKeys();
        return shape is null || !HasPlace(decoration, shape.Value, left, top, right, bottom) ? null : read;
    }

    private bool HasPlace(
        MappingReader decoration, DecorationShape shape, EdgeExpression? left, EdgeExpression? top, EdgeExpression? right, EdgeExpression? bottom)
    {
        int before = context.Diagnostics.Count;
        bool needsAll = shape != DecorationShape.Path;
        foreach ((string key, EdgeExpression? edge) in
                 new[] { ("left", left), ("top", top), ("right", needsAll ? right : left), ("bottom", needsAll ? bottom : top) })
        {
            if (edge is null)
            {
                context.Diagnostics.Add(Diagnostics.MissingKey(decoration.Span, key, $"a decoration of shape {ThemeWord.Of(shape)}"));
            }
        }

        return context.Diagnostics.Count == before;
    }

    private EdgeExpression? Edge(MappingReader decoration, string key) =>
        decoration.Scalar(key) is { } scalar ? EdgeExpressionReader.Read(scalar, anchors, context.Diagnostics) : null;

    private ThemePicture? Picture(YamlScalar? path)
    {
        if (path is null)
        {
            return null;
        }

        if (context.File(path) is { } data)
        {
            return new ThemePicture(path.Value, data);
        }

        context.Diagnostics.Add(Diagnostics.ThemePictureIsMissing(path.Span, path.Value));
        return null;
    }

    private string? Path(YamlScalar? data)
    {
        if (data is not null && !PathData.TryParse(data.Value, out _))
        {
            context.Diagnostics.Add(Diagnostics.WrongPath(data.Span));
            return null;
        }

        return data?.Value;
    }

    private static ProgressColours? Progress(MappingReader decoration, DecorationShape? shape)
    {
        if (shape != DecorationShape.Progress)
        {
            return null;
        }

        return new ProgressColours(
            decoration.Word("done", "colour role", ThemeWords.Colours) ?? ThemeColour.Text,
            decoration.Word("current", "colour role", ThemeWords.Colours) ?? ThemeColour.Accent,
            decoration.Word("rest", "colour role", ThemeWords.Colours) ?? ThemeColour.Rule,
            decoration.Length("gap") ?? Length.FromPoints(3));
    }
}
