namespace GenAiAlignment.Pptx.Fingerprints;

/// <summary>What was done to a slide.</summary>
[Flags]
public enum SlideEditKinds
{
    None = 0,
    Added = 1,
    Removed = 2,

    /// <summary>It stands elsewhere among the others.</summary>
    Moved = 4,
    Text = 8,

    /// <summary>Shapes came, went, were moved or made larger or smaller.</summary>
    Shapes = 16,
    Notes = 32,

    /// <summary>How text and shapes look, a picture, a transition.</summary>
    Look = 64,
    Comments = 128,
}
