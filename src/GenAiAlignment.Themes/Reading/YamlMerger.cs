using System.Collections.Immutable;
using GenAiAlignment.Yaml;

namespace GenAiAlignment.Themes.Reading;

/// <summary>
/// Lays one theme over another: keys of mappings are merged at every depth, anything else is replaced, and the word <c>none</c> takes away what
/// the theme below has. Each value keeps the place in the file it comes from.
/// </summary>
internal static class YamlMerger
{
    public static YamlMapping Merge(YamlMapping below, YamlMapping above)
    {
        ImmutableArray<YamlEntry>.Builder entries = ImmutableArray.CreateBuilder<YamlEntry>();
        foreach (YamlEntry entry in below.Entries)
        {
            if (Over(entry, above[entry.Key]) is { } merged)
            {
                entries.Add(merged);
            }
        }

        entries.AddRange(above.Entries.Where(entry => below[entry.Key] is null && !IsNone(entry.Value)));
        return new YamlMapping(above.Span, entries.ToImmutable());
    }

    private static YamlEntry? Over(YamlEntry below, YamlEntry? above) => (below.Value, above?.Value) switch
    {
        (_, null) => below,
        (_, { } value) when IsNone(value) => null,
        (YamlMapping low, YamlMapping high) => above! with { Value = Merge(low, high) }, // above is not null: its value was matched
        _ => above,
    };

    private static bool IsNone(YamlNode node) => node is YamlScalar { IsPlain: true, Value: "none" };
}
