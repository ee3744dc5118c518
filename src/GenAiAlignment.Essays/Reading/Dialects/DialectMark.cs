namespace GenAiAlignment.Essays.Reading.Dialects;

/// <summary>A kind of mark, as the message about it says it.</summary>
/// <param name="Name">Of one; several are named with an <c>s</c>.</param>
/// <param name="Deed">What becomes of it, such as <c>left out</c>.</param>
internal sealed record DialectMark(IDialect Dialect, string Name, string Deed);
