namespace GenAiAlignment.Pptx.Fingerprints;

/// <summary>Where a deck in a file comes from.</summary>
public enum DeckOrigin
{
    /// <summary>It says nothing of itself: another program made it, or a version of this one that left no fingerprint.</summary>
    Unknown,

    /// <summary>This program built it, and nobody changed what it shows or says.</summary>
    Built,

    /// <summary>This program built it, and somebody worked on it since.</summary>
    Edited,
}
