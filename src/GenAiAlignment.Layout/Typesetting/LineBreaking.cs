namespace GenAiAlignment.Layout.Typesetting;

/// <summary>How lines are chosen.</summary>
public enum LineBreaking
{
    /// <summary>As many words a line as fit. Breaks that another program might choose differently are reported.</summary>
    Running,

    /// <summary>The same lines, and the breaks that another program might choose differently are pinned.</summary>
    Steady,

    /// <summary>For titles and claims: lines of even length, good places to break, no lonely last word; every break pinned.</summary>
    Balanced,
}
