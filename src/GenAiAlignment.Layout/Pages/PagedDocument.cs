using System.Collections.Immutable;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Pages;

/// <summary>Pages ready to be drawn: a deck, a handout, a sheet.</summary>
public sealed record PagedDocument(
    DocumentMetadata Metadata,
    Palette Palette,
    ImmutableArray<Page> Pages,
    ImmutableArray<Bookmark> Bookmarks)
{
    /// <summary>Whether pictures too are drawn in greys; everything else has the palette's colours.</summary>
    public bool HasGreyPictures { get; init; }
}
