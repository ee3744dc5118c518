using System.Collections.Immutable;
using System.Text.RegularExpressions;
using GenAiAlignment.Foundation;
using GenAiAlignment.Themes.Layouts;
using GenAiAlignment.Yaml;

namespace GenAiAlignment.Themes.Reading;

/// <summary>Reads where an edge stands: <c>40pt</c>, <c>page.right</c>, <c>subject.bottom + 8pt</c>.</summary>
internal static partial class EdgeExpressionReader
{
    /// <param name="anchors">What the layout has that an edge can hold on to.</param>
    public static EdgeExpression? Read(
        YamlScalar scalar, IReadOnlyCollection<string> anchors, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (Length.TryParse(scalar.Value, out Length place))
        {
            return new EdgeExpression(null, AnchorEdge.Left, place);
        }

        Match match = Pattern().Match(scalar.Value);
        Length distance = Length.Zero;
        if (!match.Success || !ThemeWords.Edges.TryGetValue(match.Groups["edge"].Value, out AnchorEdge edge)
            || (match.Groups["distance"].Success && !Length.TryParse(match.Groups["distance"].Value, out distance)))
        {
            diagnostics.Add(Diagnostics.UnknownPlace(scalar.Span, scalar.Value));
            return null;
        }

        string anchor = match.Groups["anchor"].Value;
        if (!anchors.Contains(anchor))
        {
            diagnostics.Add(Diagnostics.UnknownAnchor(scalar.Span, anchor, anchors));
            return null;
        }

        return new EdgeExpression(anchor, edge, match.Groups["sign"].Value == "-" ? -distance : distance);
    }

    [GeneratedRegex(@"^\s*(?<anchor>[a-z-]+)\.(?<edge>[a-z]+)\s*(?:(?<sign>[+-])\s*(?<distance>\S.*?))?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
