using GenAiAlignment.Foundation;

namespace GenAiAlignment.Yaml;

/// <summary>A single value, as written: YAML's own types are not guessed, each reader says what it expects.</summary>
/// <param name="IsPlain">Neither quoted nor a block: only such a scalar can be a number, a truth value or null.</param>
public sealed record YamlScalar(SourceSpan Span, string Value, bool IsPlain) : YamlNode(Span)
{
    public bool IsNull => IsPlain && Value is "" or "~" or "null" or "Null" or "NULL";
}
