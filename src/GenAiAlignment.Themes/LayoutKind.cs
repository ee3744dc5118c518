namespace GenAiAlignment.Themes;

/// <summary>The layouts a theme designs: one for each kind of slide, claims in two forms.</summary>
public enum LayoutKind
{
    Title,
    Agenda,
    Section,
    Points,

    /// <summary>A claim split into subject, relation and object.</summary>
    Opposition,

    /// <summary>A claim that stays whole.</summary>
    Claim,

    /// <summary>A claim, whole, beside its figure.</summary>
    Figure,
    Statement,
    Quote,
    Content,
    Closing,
}
