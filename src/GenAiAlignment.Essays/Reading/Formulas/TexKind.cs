namespace GenAiAlignment.Essays.Reading.Formulas;

/// <summary>What a sign is in a formula: that decides about the blanks around it.</summary>
internal enum TexKind
{
    /// <summary>A letter, number or other thing that one calculates with.</summary>
    Operand,

    /// <summary>Such as plus: with a blank on either side, unless nothing stands before it.</summary>
    Operator,

    /// <summary>Such as equals: with a blank on either side.</summary>
    Relation,

    /// <summary>A function's name: with a blank before what it is applied to.</summary>
    Function,
    Opening,
    Closing,

    /// <summary>Such as a comma: with a blank behind it.</summary>
    Mark,

    /// <summary>White space that the author asked for.</summary>
    Blank,

    /// <summary>Raised or lowered.</summary>
    Script,
}
