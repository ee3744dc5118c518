using System.Collections.Immutable;
using GenAiAlignment.Pptx.Packages;
using GenAiAlignment.Pptx.Texts;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Pptx.Fonts;

/// <summary>The families inside the package (ECMA-376 part 1, 15.2.13 and 19.2.1.9; MS-OI29500 2.1.32 for their format).</summary>
internal sealed class EmbeddedFonts
{
    private readonly List<PackagePart> parts = [];

    /// <param name="families">All that the deck uses. A family is embedded whole, or not at all: half a family would be worse than a substitute.</param>
    public EmbeddedFonts(IEnumerable<FontFamily> families, bool isWanted, PartRelationships relationships)
    {
        ImmutableArray<FontUse>.Builder uses = ImmutableArray.CreateBuilder<FontUse>();
        foreach (FontFamily family in families)
        {
            bool isEmbedded = isWanted && family.Files.All(file => file.Metrics.MayBeEmbedded);
            uses.Add(new FontUse(family.Name, isEmbedded));
            if (isEmbedded)
            {
                List.Append(Embed(family, relationships));
            }
        }

        Uses = uses.ToImmutable();
    }

    public ImmutableArray<FontUse> Uses { get; }

    public P.EmbeddedFontList List { get; } = new();

    public IReadOnlyList<PackagePart> Parts => parts;

    private P.EmbeddedFont Embed(FontFamily family, PartRelationships relationships)
    {
        P.EmbeddedFont element = new(new P.Font
        {
            Typeface = XmlText.Clean(family.Name),
            Panose = FontHints.Panose(family),
            PitchFamily = FontHints.PitchFamily(family),
            CharacterSet = 0,
        });
        element.Append(new P.RegularFont { Id = Add(family.Regular, relationships) });
        if (family.Bold is { } bold)
        {
            element.Append(new P.BoldFont { Id = Add(bold, relationships) });
        }

        if (family.Italic is { } italic)
        {
            element.Append(new P.ItalicFont { Id = Add(italic, relationships) });
        }

        if (family.BoldItalic is { } boldItalic)
        {
            element.Append(new P.BoldItalicFont { Id = Add(boldItalic, relationships) });
        }

        return element;
    }

    private string Add(FontFile file, PartRelationships relationships)
    {
        string name = PartNames.Font(parts.Count + 1);
        parts.Add(new PackagePart(name, ContentTypes.FontData, EmbeddedOpenType.Wrap(file), []));
        return relationships.Add(RelationshipTypes.Font, name);
    }
}
