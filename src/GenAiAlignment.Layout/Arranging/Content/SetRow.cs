using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Typesetting;

namespace GenAiAlignment.Layout.Arranging.Content;

/// <summary>A row of a table, each cell set to the width of its column.</summary>
/// <param name="Height">With the padding above and below.</param>
internal sealed record SetRow(Length Height, ImmutableArray<TextBlock> Cells);
