namespace GenAiAlignment.Themes.Fonts;

/// <summary>What the tables of a font file say that the stages need (OpenType 1.9: name, OS/2, head, hhea, post).</summary>
public sealed record FontMetrics
{
    /// <summary>Name ID 1: the name that PowerPoint knows it by.</summary>
    public required string Family { get; init; }

    /// <summary>Name ID 2, such as <c>Bold Italic</c>.</summary>
    public required string Style { get; init; }

    /// <summary>Name ID 4.</summary>
    public required string FullName { get; init; }

    /// <summary>Name ID 5.</summary>
    public required string Version { get; init; }

    public required int UnitsPerEm { get; init; }

    /// <summary>OS/2 usWinAscent, font units above the baseline.</summary>
    public required int WinAscent { get; init; }

    /// <summary>OS/2 usWinDescent, font units below the baseline, positive.</summary>
    public required int WinDescent { get; init; }

    public required int CapHeight { get; init; }

    public required int XHeight { get; init; }

    /// <summary>OS/2 usWeightClass, 100 to 900.</summary>
    public required int Weight { get; init; }

    public required bool IsItalic { get; init; }

    public required bool IsFixedPitch { get; init; }

    /// <summary>OS/2 fsType: the licence bits for embedding.</summary>
    public required int EmbeddingRights { get; init; }

    /// <summary>TrueType outlines without variations: the only kind that PowerPoint embeds.</summary>
    public required bool IsStaticTrueType { get; init; }

    /// <summary>Whether its glyphs are outlines, and not only pictures as in some fonts of emoji.</summary>
    public required bool HasOutlines { get; init; }

    /// <summary>OS/2 bytes 32 to 41: PANOSE.</summary>
    public required ReadOnlyMemory<byte> Panose { get; init; }

    /// <summary>post underlinePosition, font units, negative below the baseline.</summary>
    public required int UnderlinePosition { get; init; }

    public required int UnderlineThickness { get; init; }

    /// <summary>Whether PowerPoint may embed the font and keep the deck editable (fsType 0, installable, or 8, editable).</summary>
    public bool MayBeEmbedded => IsStaticTrueType && (EmbeddingRights & 0x000F) is 0 or 8 && (EmbeddingRights & 0x0200) == 0;

    /// <summary>
    /// PowerPoint's first baseline in lines of 100 %, in em below the text top: 1.2 × ascent / (ascent + descent).
    /// </summary>
    public double AscentShare => 1.2 * WinAscent / (WinAscent + WinDescent);
}
