namespace GenAiAlignment.Foundation;

/// <summary>A stretch of a source text. Offsets and length count UTF-16 units.</summary>
public readonly record struct SourceSpan(SourceText Source, int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>From 1.</summary>
    public int Line => Source.Locate(Start).Line;

    /// <summary>From 1.</summary>
    public int Column => Source.Locate(Start).Column;

    public string Text => Source.Text.Substring(Start, Length);
}
