namespace GenAiAlignment.Talks.Claims;

/// <summary>What makes it less likely that a sentence stands alone; several may hold at once.</summary>
[Flags]
internal enum SentenceWeakness
{
    None = 0,

    /// <summary>It opens with a word that points to another sentence.</summary>
    Pointing = 1,

    /// <summary>It says perhaps.</summary>
    Hedge = 1 << 1,

    /// <summary>It is too long to be read at a glance.</summary>
    Long = 1 << 5,

    /// <summary>The author speaks of himself or herself.</summary>
    Self = 1 << 2,

    /// <summary>It tells what happened.</summary>
    Past = 1 << 3,

    /// <summary>It holds figures, names, quotation marks, brackets or code: it is about particulars.</summary>
    Particular = 1 << 4,

    /// <summary>It holds a word that points, such as <c>this</c> or <c>such</c>, behind its opening.</summary>
    Demonstrative = 1 << 6,
}
