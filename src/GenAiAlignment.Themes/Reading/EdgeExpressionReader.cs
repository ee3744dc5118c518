using System.Text.RegularExpressions;
using GenAiAlignment.Foundation;
using GenAiAlignment.Themes.Layouts;

namespace GenAiAlignment.Themes.Reading;

/// <summary>Reads where an edge stands: <c>40pt</c>, <c>page.right</c>, <c>subject.bottom + 8pt</c>.</summary>
internal static partial class EdgeExpressionReader
{
    /// <returns><see langword="null"/> when the text is no place. Whether there is such an anchor is not asked here.</returns>
    public static EdgeExpression? Read(string text, ThemeLengths lengths)
    {
        if (lengths.TryRead(text, out Length place))
        {
            return new EdgeExpression(null, AnchorEdge.Left, place);
        }

        Match match = Pattern().Match(text);
        Length distance = Length.Zero;
        if (!match.Success || !ThemeWords.Edges.TryGetValue(match.Groups["edge"].Value, out AnchorEdge edge)
            || (match.Groups["distance"].Success && !lengths.TryRead(match.Groups["distance"].Value, out distance)))
        {
            return null;
        }

        return new EdgeExpression(match.Groups["anchor"].Value, edge, match.Groups["sign"].Value == "-" ? -distance : distance);
    }

    [GeneratedRegex(@"^\s*(?<anchor>[a-z][a-z0-9-]*)\.(?<edge>[a-z]+)\s*(?:(?<sign>[+-])\s*(?<distance>\S.*?))?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
