using Markdig.Parsers;
using Markdig.Syntax;

namespace GenAiAlignment.Essays.Reading.Html;

/// <summary>A block of HTML in pieces: tags of blocks, and the texts between them, which are read as running text.</summary>
internal sealed class HtmlPieces(BlockParser parser) : ContainerBlock(parser);

/// <summary>A tag that begins or ends a block.</summary>
internal sealed class HtmlTagPiece(BlockParser parser, HtmlTag tag) : LeafBlock(parser)
{
    public HtmlTag Tag => tag;
}

/// <summary>What stands between two tags of blocks. Tags of running text, comments and Markdown's own marks keep their meaning in it.</summary>
internal sealed class HtmlTextPiece : LeafBlock
{
    public HtmlTextPiece(BlockParser parser)
        : base(parser) => ProcessInlines = true;
}

/// <summary>What stands in <c>pre</c>, blanks and line ends as they are.</summary>
internal sealed class HtmlCodePiece(BlockParser parser, string? language, string code) : LeafBlock(parser)
{
    public string? Language => language;

    public string Code => code;
}
