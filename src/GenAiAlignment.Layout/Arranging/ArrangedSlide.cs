using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;

namespace GenAiAlignment.Layout.Arranging;

/// <summary>What a slide of the talk became.</summary>
/// <param name="Parts">More than one when its content does not fit on one.</param>
/// <param name="Diagnostics">What the author should know about them.</param>
internal sealed record ArrangedSlide(ImmutableArray<LaidOutSlide> Parts, ImmutableArray<Diagnostic> Diagnostics);
