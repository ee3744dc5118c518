using System.Collections.Immutable;

namespace GenAiAlignment.Essays.Reading.Formulas;

/// <summary>A formula in one line of text.</summary>
/// <param name="IsFlattened">Whether it has a fraction or root, which stood on more than one line.</param>
internal sealed record TexLine(ImmutableArray<FormulaPart> Parts, bool IsFlattened);
