namespace GenAiAlignment.Layout.Unicode;

/// <summary>
/// Classes of UAX #14, table 1, by the names used there, less those that rule LB1 resolves (AI, CJ, SA, SG, XX). Three names are ours, for
/// what rules LB30 and LB30b ask beyond the class.
/// </summary>
internal enum LineBreakClass
{
    AL,
    B2,
    BA,
    BB,
    BK,
    CB,
    CL,
    CM,
    CP,
    CR,
    EB,
    EM,
    EX,
    GL,
    H2,
    H3,
    HL,
    HY,
    ID,
    IN,
    IS,
    JL,
    JT,
    JV,
    LF,
    NL,
    NS,
    NU,
    OP,
    PO,
    PR,
    QU,
    RI,
    SP,
    SY,
    WJ,
    ZW,
    ZWJ,

    /// <summary>OP of East Asian width.</summary>
    WideOP,

    /// <summary>CP of East Asian width.</summary>
    WideCP,

    /// <summary>Extended_Pictographic and not assigned yet: ID.</summary>
    FuturePictograph,
}
