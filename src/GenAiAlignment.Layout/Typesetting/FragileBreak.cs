using GenAiAlignment.Foundation;

namespace GenAiAlignment.Layout.Typesetting;

/// <summary>A line end so near the edge that another program, with other kerning, may break elsewhere.</summary>
/// <param name="Line">Index in <see cref="TextBlock.Lines"/>.</param>
/// <param name="Spare">
/// What is left of the line: with the next word on it when that word might be pulled up, without when its only word might be broken. Negative
/// when it sticks out.
/// </param>
public sealed record FragileBreak(int Line, Length Spare);
