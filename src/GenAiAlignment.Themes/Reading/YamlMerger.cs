using GenAiAlignment.Yaml;

namespace GenAiAlignment.Themes.Reading;

/// <summary>
/// Lays one theme over another: keys of mappings are merged at every depth, anything else is replaced. The word <c>none</c> takes away what
/// lies below; it stays as a mark until all layers are merged, as what it takes away may come from any of them. Each value keeps the place in
/// the file it comes from.
/// </summary>
internal static class YamlMerger
{
    public static YamlMapping Merge(YamlMapping below, YamlMapping above) => new(
        above.Span,
        [
            .. below.Entries.Select(entry => Over(entry, above[entry.Key])),
            .. above.Entries.Where(entry => below[entry.Key] is null),
        ]);

    /// <summary>Takes out the marks and what they stand for, at every depth.</summary>
    public static YamlMapping WithoutMarks(YamlMapping mapping) => mapping with
    {
        Entries = [.. mapping.Entries.Where(entry => !IsMark(entry.Value)).Select(WithoutMarks)],
    };

    public static bool IsMark(YamlNode node) => node is YamlScalar { IsPlain: true, Value: "none" };

    private static YamlEntry WithoutMarks(YamlEntry entry) => entry.Value is YamlMapping inner ? entry with { Value = WithoutMarks(inner) } : entry;

    private static YamlEntry Over(YamlEntry below, YamlEntry? above) => (below.Value, above?.Value) switch
    {
        (_, null) => below,
        (YamlMapping low, YamlMapping high) => above! with { Value = Merge(low, high) }, // above is not null: its value was matched
        _ => above!, // as before
    };
}
