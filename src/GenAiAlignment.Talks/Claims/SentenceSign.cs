namespace GenAiAlignment.Talks.Claims;

/// <summary>
/// What makes it likelier that a sentence of plain prose is what its author would show; several may hold at once. Measured on 17 graded essays:
/// of sentences with none one in four was right, of those with three or more of these signs three in four.
/// </summary>
[Flags]
internal enum SentenceSign
{
    None = 0,

    /// <summary>It is a paragraph of its own.</summary>
    Alone = 1,

    /// <summary>It announces a conclusion.</summary>
    Conclusion = 1 << 1,

    /// <summary>It sets one thing against another: <c>not X but Y</c>.</summary>
    Contrast = 1 << 2,

    /// <summary>It says under which condition something holds: <c>if</c>, <c>when</c>.</summary>
    Condition = 1 << 3,

    /// <summary>It denies something.</summary>
    Negation = 1 << 4,

    /// <summary>It holds two of the words that the essay uses most.</summary>
    Central = 1 << 5,

    /// <summary>It says what must, should or cannot be.</summary>
    Modal = 1 << 6,

    Imperative = 1 << 7,

    /// <summary>It says what something is or means.</summary>
    Definition = 1 << 8,

    /// <summary>The author set a word of it off.</summary>
    Emphasis = 1 << 9,

    /// <summary>It says that two things are at odds.</summary>
    Opposition = 1 << 10,

    /// <summary>It is neither short nor long, and nothing speaks against it.</summary>
    Plain = 1 << 11,

    /// <summary>It says one word twice.</summary>
    Repetition = 1 << 12,
}
