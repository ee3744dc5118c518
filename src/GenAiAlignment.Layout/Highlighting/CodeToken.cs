namespace GenAiAlignment.Layout.Highlighting;

/// <summary>A stretch of code of one kind, in UTF-16 units.</summary>
public readonly record struct CodeToken(int Start, int Length, CodeTokenKind Kind);
