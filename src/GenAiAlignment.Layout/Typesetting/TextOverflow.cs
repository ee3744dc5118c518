using GenAiAlignment.Foundation;

namespace GenAiAlignment.Layout.Typesetting;

/// <summary>By how much text does not fit at its smallest size.</summary>
/// <param name="Excess">Height that is missing; zero when it is not the height.</param>
/// <param name="ExcessLines">Lines above the most allowed; zero when it is not their number.</param>
public sealed record TextOverflow(OverflowReason Reason, Length Excess, int ExcessLines);
