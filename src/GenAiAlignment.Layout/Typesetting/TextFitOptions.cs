namespace GenAiAlignment.Layout.Typesetting;

/// <summary>What counts as fitting.</summary>
public sealed record TextFitOptions
{
    public LineBreaking Breaking { get; init; } = LineBreaking.Running;

    /// <summary>The most lines allowed, all paragraphs together; <see langword="null"/> for as many as the height holds.</summary>
    public int? MaxLines { get; init; }

    /// <summary>Whether a word that is wider than the space may be broken at the smallest size. Larger sizes never break words.</summary>
    public bool MayBreakWords { get; init; } = true;
}
