using GenAiAlignment.Foundation;

namespace GenAiAlignment.Yaml;

/// <summary>A key of a mapping with its value.</summary>
public sealed record YamlEntry(string Key, SourceSpan KeySpan, YamlNode Value);
