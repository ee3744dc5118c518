namespace GenAiAlignment.Layout.Unicode;

/// <summary>Bidi_Class (UAX #9, table 4), by its short names; what the table leaves out is <see cref="L"/>.</summary>
internal enum BidiClass
{
    L,
    R,
    AL,
    EN,
    ES,
    ET,
    AN,
    CS,
    NSM,
    BN,
    B,
    S,
    WS,
    ON,
    LRE,
    LRO,
    RLE,
    RLO,
    PDF,
    LRI,
    RLI,
    FSI,
    PDI,
}
