using Markdig.Parsers;
using Markdig.Syntax;

namespace GenAiAlignment.Essays.Reading.Dialects.Alerts;

/// <summary>An admonition whose text is what stands four columns further in.</summary>
internal sealed class IndentedAdmonition(BlockParser parser) : ContainerBlock(parser);
