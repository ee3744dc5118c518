using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Pptx.Packages;
using GenAiAlignment.Pptx.Texts;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Pptx;

/// <summary>What all parts of the package share while it is written.</summary>
internal sealed class DeckContext(LaidOutDeck deck)
{
    private readonly Dictionary<Picture, string> media = new(ReferenceEqualityComparer.Instance);

    private readonly List<FontFamily> families = [.. new[] { deck.Theme.Fonts.Heading, deck.Theme.Fonts.Body }.DistinctBy(family => family.Name)];

    public LaidOutDeck Deck { get; } = deck;

    /// <summary>The families that the deck names so far, each once: Office wants no font embedded that is not used.</summary>
    public IReadOnlyList<FontFamily> Families => families;

    /// <summary>For runs of text.</summary>
    public string Language { get; } = OfficeLanguage.For(deck.Talk.Language);

    /// <summary>The pictures used so far, each once.</summary>
    public IEnumerable<PackagePart> Media => media.Select(entry => new PackagePart(
        entry.Value, entry.Key.Format == PictureFormat.Png ? ContentTypes.Png : ContentTypes.Jpeg, entry.Key.Data, []));

    /// <summary>Notes that text names a family.</summary>
    public FontFamily Use(FontFamily family)
    {
        if (families.All(used => used.Name != family.Name))
        {
            families.Add(family);
        }

        return family;
    }

    /// <summary>The part that holds a picture; numbered in the order of first use.</summary>
    public string MediaPart(Picture picture)
    {
        if (!media.TryGetValue(picture, out string? name))
        {
            name = PartNames.Media(media.Count + 1, picture.Format == PictureFormat.Png ? ".png" : ".jpeg");
            media.Add(picture, name);
        }

        return name;
    }
}
