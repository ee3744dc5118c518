using System.Collections.Immutable;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Yaml;

/// <summary>Keys and values in the order of the file. Keys are unique: the reader reports a repeated one.</summary>
public sealed record YamlMapping(SourceSpan Span, ImmutableArray<YamlEntry> Entries) : YamlNode(Span)
{
    public YamlEntry? this[string key] => Entries.FirstOrDefault(entry => entry.Key == key);
}
