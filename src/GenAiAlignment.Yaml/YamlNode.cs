using GenAiAlignment.Foundation;

namespace GenAiAlignment.Yaml;

/// <summary>A node of a YAML document, with its place in the file. Anchors and aliases are resolved.</summary>
public abstract record YamlNode(SourceSpan Span);
