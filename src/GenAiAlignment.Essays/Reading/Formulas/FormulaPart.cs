namespace GenAiAlignment.Essays.Reading.Formulas;

/// <summary>A stretch of a formula in one style.</summary>
internal sealed record FormulaPart(string Text, InlineStyle Style);
