namespace GenAiAlignment.Layout.Highlighting;

/// <summary>What a stretch of code is, as far as colours tell.</summary>
public enum CodeTokenKind
{
    Plain,

    /// <summary>A word of the language, the name of a tag, a key.</summary>
    Keyword,

    /// <summary>A string, a number, a value that has a name.</summary>
    Literal,
    Comment,
}
