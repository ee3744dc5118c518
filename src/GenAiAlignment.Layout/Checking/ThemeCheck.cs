using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Arranging;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Layout.Specimens;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Checking;

/// <summary>
/// Finds what a theme that can be read still does wrong: text that is hard to read on what stands behind it, frames that do not hold what
/// they must, colours that some people cannot tell apart.
/// </summary>
public static class ThemeCheck
{
    /// <summary>Checks a theme in its own colours and in those of its variants.</summary>
    public static ImmutableArray<Diagnostic> Check(Theme theme, PictureDecoder decoder)
    {
        Dictionary<Picture, PictureGrid?> grids = new(ReferenceEqualityComparer.Instance);
        ImmutableArray<LaidOutDeck> decks = [.. Enum.GetValues<Specimen>().Select(specimen => Arrange(specimen, theme))];
        IEnumerable<Theme> colourings = theme.Variants
            .Select(variant => theme with { Palette = variant.Colours.Palette, PalettePlaces = variant.Colours.Places })
            .Prepend(theme);
        return
        [
            .. decks.SelectMany(deck => RoomCheck.Check(deck)),
            .. colourings.SelectMany(coloured => ContrastCheck.Check(coloured, decks, Decoded).Concat(LookAlikeCheck.Check(coloured))).Distinct(),
            .. PaperCheck.Check(theme),
        ];

        PictureGrid? Decoded(Picture picture)
        {
            if (!grids.TryGetValue(picture, out PictureGrid? grid))
            {
                grid = decoder(picture);
                grids.Add(picture, grid);
            }

            return grid;
        }
    }

    /// <summary>Text of a deck that does not stand out from what is behind it there: what an author should know before the talk, whoever made the theme.</summary>
    public static ImmutableArray<Diagnostic> HardToRead(LaidOutDeck deck, PictureDecoder decoder) =>
        [.. ContrastCheck.Check(deck.Theme, [deck], picture => decoder(picture)).Distinct()];

    private static LaidOutDeck Arrange(Specimen specimen, Theme theme) =>
        DeckArranger.Arrange(SpecimenTalks.Of(specimen), theme, SpecimenTalks.Pictures).Value ?? throw new InvalidOperationException("A specimen was not arranged.");
}
