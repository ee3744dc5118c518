using Markdig.Parsers;
using Markdig.Syntax;

namespace GenAiAlignment.Essays.Reading.Dialects.Alerts;

/// <summary>What stands between two lines of colons.</summary>
internal sealed class FencedDiv(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary>Whether the line that closes it was read.</summary>
    public bool IsEnded { get; set; }
}
