using DocumentFormat.OpenXml;
using GenAiAlignment.Pptx.Packages;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Pptx.Fonts;

/// <summary>The families that travel in the file: whole fonts, so that text stays editable.</summary>
internal sealed class EmbeddedFonts
{
    private readonly List<(FontFamily Family, List<(string Part, FontFile File, int Style)> Files)> families = [];
    private int count;

    /// <summary>Each family once; those that may not be embedded are left out. Fallbacks are not named in the deck, so they are not in it.</summary>
    public EmbeddedFonts(ThemeFonts fonts)
    {
        foreach (FontFamily family in ((FontFamily[])[fonts.Heading, fonts.Body, fonts.Mono]).DistinctBy(family => family.Name))
        {
            if (family.Files.All(file => file.Metrics.MayBeEmbedded))
            {
                families.Add((family, [.. Styles(family)]));
            }
        }
    }

    public IEnumerable<PartDraft> Parts => families.SelectMany(family => family.Files).Select(item =>
        new PartDraft(item.Part, ContentTypes.FontData, _ => EotFont.Wrap(item.File)));

    /// <returns><see langword="null"/> when there is none.</returns>
    public P.EmbeddedFontList? List(PartRelationships relationships) => families.Count == 0
        ? null
        : new P.EmbeddedFontList(families.Select(item => Entry(item.Family, item.Files, relationships)));

    private IEnumerable<(string Part, FontFile File, int Style)> Styles(FontFamily family)
    {
        (FontFile? File, int Style)[] styles =
        [
            (family.Regular, 0), (family.Bold, 1),
            (family.Italic, 2), (family.BoldItalic, 3),
        ];
        return styles.Where(style => style.File is not null).Select(style => (PartNames.Font(++count), style.File!, style.Style)); // null was filtered
    }

    private static P.EmbeddedFont Entry(
        FontFamily family, List<(string Part, FontFile File, int Style)> files, PartRelationships relationships)
    {
        P.EmbeddedFont entry = new(new P.Font { Typeface = family.Name, PitchFamily = FontHints.PitchFamilyOf(family), CharacterSet = 0 });
        foreach ((string part, _, int style) in files)
        {
            entry.Append(ElementOf(style, relationships.Add(RelationshipTypes.Font, part)));
        }

        return entry;
    }

    /// <summary>In the order that the schema asks for.</summary>
    private static OpenXmlElement ElementOf(int style, string id) => style switch
    {
        0 => new P.RegularFont { Id = id },
        1 => new P.BoldFont { Id = id },
        2 => new P.ItalicFont { Id = id },
        _ => new P.BoldItalicFont { Id = id },
    };
}
