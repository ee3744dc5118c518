using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;

namespace GenAiAlignment.Talks.Slides;

/// <param name="Blocks">Pictures, tables, code, lists and the like, in the order of the essay.</param>
public sealed record ContentSlide(ImmutableArray<Block> Blocks) : Slide
{
    public override SlideKind Kind => SlideKind.Content;
}
