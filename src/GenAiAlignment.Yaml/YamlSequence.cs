using System.Collections.Immutable;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Yaml;

public sealed record YamlSequence(SourceSpan Span, ImmutableArray<YamlNode> Items) : YamlNode(Span);
