using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Themes.Layouts;
using GenAiAlignment.Yaml;

namespace GenAiAlignment.Themes.Reading;

/// <summary>
/// Finds where the edges of a layout's decorations stand. What holds on to another decoration is followed until it ends at the page, a frame
/// or a text, so that nobody behind has to know of it.
/// </summary>
/// <param name="anchors">The page, the layout's frames and their texts.</param>
internal sealed class DecorationEdges(
    YamlMapping decorations, IReadOnlyCollection<string> anchors, ThemeLengths lengths, ImmutableArray<Diagnostic>.Builder diagnostics)
{
    private readonly Dictionary<(string Decoration, AnchorEdge Edge), EdgeExpression?> read = [];
    private readonly List<(string Decoration, AnchorEdge Edge)> pending = [];

    /// <returns><see langword="null"/> when the decoration does not say, or what it says was reported.</returns>
    public EdgeExpression? Find(string decoration, AnchorEdge edge)
    {
        if (!read.TryGetValue((decoration, edge), out EdgeExpression? found))
        {
            pending.Add((decoration, edge));
            found = ScalarOf(decoration, edge) is { } scalar ? Read(scalar, edge) : null;
            pending.RemoveAt(pending.Count - 1);
            read[(decoration, edge)] = found;
        }

        return found;
    }

    private YamlScalar? ScalarOf(string decoration, AnchorEdge edge)
    {
        YamlMapping? mapping = decorations[decoration]?.Value as YamlMapping;
        string both = IsAcross(edge) ? "x" : "y";
        return (mapping?[ThemeWord.Of(edge)] ?? mapping?[both])?.Value as YamlScalar;
    }

    private EdgeExpression? Read(YamlScalar scalar, AnchorEdge edge)
    {
        if (EdgeExpressionReader.Read(scalar.Value, lengths) is not { } place)
        {
            diagnostics.Add(Diagnostics.UnknownPlace(scalar.Span, scalar.Value));
            return null;
        }

        if (place.Anchor is null)
        {
            return place;
        }

        if (IsAcross(place.Edge) != IsAcross(edge))
        {
            diagnostics.Add(Diagnostics.EdgeIsOfTheOtherDirection(scalar.Span, scalar.Value, IsAcross(edge) ? "left or right" : "top or bottom"));
            return null;
        }

        return anchors.Contains(place.Anchor) ? place : Follow(scalar, place.Anchor, place);
    }

    private EdgeExpression? Follow(YamlScalar scalar, string decoration, EdgeExpression place)
    {
        if (decorations[decoration] is null)
        {
            diagnostics.Add(Diagnostics.UnknownAnchor(scalar.Span, decoration, [.. anchors, .. decorations.Entries.Select(entry => entry.Key)]));
            return null;
        }

        if (pending.Contains((decoration, place.Edge)))
        {
            IEnumerable<string> circle = pending.SkipWhile(edge => edge != (decoration, place.Edge)).Append((Decoration: decoration, place.Edge))
                .Select(edge => $"{edge.Decoration}.{ThemeWord.Of(edge.Edge)}");
            diagnostics.Add(Diagnostics.EdgesGoInACircle(scalar.Span, string.Join(" > ", circle)));
            return null;
        }

        return Find(decoration, place.Edge) is { } below ? below with { Offset = below.Offset + place.Offset } : null;
    }

    private static bool IsAcross(AnchorEdge edge) => edge is AnchorEdge.Left or AnchorEdge.Right;
}
