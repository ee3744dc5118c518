using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Essays.Reading.Html;

/// <summary>An element that holds blocks, while it is read.</summary>
/// <param name="IsImplied">Whether it has no tag of its own, as the list around a single item.</param>
internal sealed record HtmlElement(HtmlTag Tag, SourceSpan Start, bool IsImplied)
{
    public string Name => Tag.Name;

    /// <summary>What stands in it, in order.</summary>
    public List<Block> Blocks { get; } = [];

    /// <summary>Its items, rows, cells, terms or captions, in order.</summary>
    public List<HtmlElement> Parts { get; } = [];

    /// <summary>Behind its last letter, in the file.</summary>
    public int End { get; set; } = Start.End;

    /// <summary>From its tag to its end.</summary>
    public SourceSpan Span => Start with { Length = Math.Max(End - Start.Start, 0) };
}
