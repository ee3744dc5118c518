namespace GenAiAlignment.Talks.Languages;

/// <summary>How a number of four digits is read that may be a year.</summary>
internal enum YearReading
{
    /// <summary>As any number.</summary>
    Plain,

    /// <summary>Nineteen, eighty-four.</summary>
    Pairs,

    /// <summary>One, nine, eight, four.</summary>
    Digits,
}
