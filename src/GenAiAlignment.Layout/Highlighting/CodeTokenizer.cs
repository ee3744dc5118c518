using System.Collections.Immutable;

namespace GenAiAlignment.Layout.Highlighting;

/// <summary>
/// Divides code into words, strings and comments: enough to colour it, and sound for code that is incomplete or wrong, as slides often show
/// it. A string or comment that is never closed ends with its line or with the code.
/// </summary>
public static class CodeTokenizer
{
    /// <summary>Tokens that cover the code in order.</summary>
    /// <param name="language">As the essay names it; <see langword="null"/> or an unknown one makes one plain token.</param>
    public static ImmutableArray<CodeToken> Read(string code, string? language) =>
        code.Length == 0 ? []
        : CodeLanguage.Of(language) is { } known ? new CodeScanner(code, known).Read()
        : [new CodeToken(0, code.Length, CodeTokenKind.Plain)];
}
