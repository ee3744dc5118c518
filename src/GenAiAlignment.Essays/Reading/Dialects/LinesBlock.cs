using Markdig.Parsers;
using Markdig.Syntax;

namespace GenAiAlignment.Essays.Reading.Dialects;

/// <summary>Lines that belong together whatever stands in them, empty lines included.</summary>
/// <param name="end">The offset in the file behind its last character.</param>
internal sealed class LinesBlock(BlockParser parser, int end) : LeafBlock(parser)
{
    public int End => end;
}
