using System.Collections.Immutable;
using System.Security.Cryptography;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Pptx.Colours;
using GenAiAlignment.Pptx.Fingerprints;
using GenAiAlignment.Pptx.Fonts;
using GenAiAlignment.Pptx.Masters;
using GenAiAlignment.Pptx.Packages;
using GenAiAlignment.Pptx.Texts;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Pptx;

/// <summary>What all parts of the package share while it is written.</summary>
internal sealed class DeckContext : IDisposable
{
    private readonly Dictionary<Picture, string> names = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, PackagePart> media = [];
    private readonly Dictionary<SlideLayout, int> layouts = new(ReferenceEqualityComparer.Instance);
    private readonly FontFinder fonts;

    public DeckContext(LaidOutDeck deck)
    {
        Deck = deck;
        Language = OfficeLanguage.For(deck.Talk.Language);
        Colours = ColourMap.For(deck.Theme.Palette);
        Master = MasterPlaceholders.Of(deck);
        foreach (SlideLayout layout in deck.Layouts)
        {
            layouts.Add(layout, layouts.Count + 1);
        }

        fonts = new FontFinder(deck.Theme.Fonts);
    }

    public LaidOutDeck Deck { get; }

    /// <summary>For runs of text.</summary>
    public string Language { get; }

    /// <summary>Of the slide master.</summary>
    public ColourMap Colours { get; }

    /// <summary>What layouts inherit from.</summary>
    public MasterPlaceholders Master { get; }

    /// <summary>The families that the deck names so far, each once: Office wants no font embedded that is not used.</summary>
    public IReadOnlyList<FontFamily> Families => fonts.Used;

    /// <summary>The pictures used so far, each once, even when several files hold the same.</summary>
    public IEnumerable<PackagePart> Media => media.Values;

    /// <summary>Of the parts written so far.</summary>
    public FingerprintCollector Fingerprint { get; } = new();

    /// <summary>From 1.</summary>
    public int NumberOf(SlideLayout layout) => layouts[layout];

    /// <summary>The family that a style must name, for the theme of an Office file has no slot for code; <see langword="null"/> for others.</summary>
    public FontFamily? NamedFamily(CharacterStyle style) => style.Font == FontSlot.Mono ? fonts.Use(Deck.Theme.Fonts.Mono) : null;

    /// <summary>A text in pieces of one face each.</summary>
    public ImmutableArray<FontPiece> Pieces(string text, CharacterStyle style) => fonts.Pieces(text, style);

    /// <summary>The part that holds a picture; numbered in the order of first use.</summary>
    public string MediaPart(Picture picture)
    {
        if (!names.TryGetValue(picture, out string? name))
        {
            string content = Convert.ToHexString(SHA256.HashData(picture.Data.Span));
            if (!media.TryGetValue(content, out PackagePart? part))
            {
                bool isPng = picture.Format == PictureFormat.Png;
                part = new PackagePart(
                    PartNames.Media(media.Count + 1, isPng ? ".png" : ".jpeg"), isPng ? ContentTypes.Png : ContentTypes.Jpeg, picture.Data, []);
                media.Add(content, part);
            }

            name = part.Name;
            names.Add(picture, name);
        }

        return name;
    }

    /// <param name="partName">Of a part that holds a picture; another gives an empty digest.</param>
    public string DigestOfMedia(string partName) => media.Values.FirstOrDefault(part => part.Name == partName) is { } found ? Digest.Of(found.Data.Span) : "";

    public void Dispose() => fonts.Dispose();
}
