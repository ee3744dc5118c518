using System.Collections.Immutable;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Pages;

/// <summary>Pages ready to be drawn: a deck, a handout, a sheet.</summary>
public sealed record PagedDocument(
    DocumentMetadata Metadata,
    Palette Palette,
    ImmutableArray<Page> Pages,
    ImmutableArray<Bookmark> Bookmarks);
