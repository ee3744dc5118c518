using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Yaml;

namespace GenAiAlignment.Themes.Reading;

/// <summary>Reads what the footers say: a plain word of a few, or a text in quotes.</summary>
internal static class FooterReader
{
    private static readonly ThemeFooter Default = new(FooterContent.Section);

    public static ThemeFooter Read(YamlNode? node, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        switch (node)
        {
            case null or YamlScalar { IsNull: true }:
                return Default;
            case YamlScalar { IsPlain: false } text:
                return new ThemeFooter(FooterContent.Text, text.Value);
            case YamlScalar word when ThemeWords.Footers.TryGetValue(word.Value, out FooterContent content):
                return new ThemeFooter(content);
            case YamlScalar word:
                diagnostics.Add(Diagnostics.UnknownFooter(word.Span, word.Value, ThemeWords.Footers.Keys));
                return Default;
            default:
                diagnostics.Add(Diagnostics.WrongValue(node.Span, node is YamlSequence ? "a list" : "keys with values", "section, title, none or a text in quotes"));
                return Default;
        }
    }
}
