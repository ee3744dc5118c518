using Markdig.Parsers;
using Markdig.Syntax;

namespace GenAiAlignment.Essays.Reading.Dialects.Alerts;

/// <summary>The first child of a container that is an alert: its title, which is empty when the author gave none.</summary>
/// <param name="kind">In lower case, such as <c>warning</c>; empty when only the title says what it is.</param>
internal sealed class AlertTitle(BlockParser parser, string kind) : LeafBlock(parser)
{
    public string Kind => kind;
}
