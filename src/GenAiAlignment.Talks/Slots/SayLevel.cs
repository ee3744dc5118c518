namespace GenAiAlignment.Talks.Slots;

/// <summary>How needed a text is in a talk for a slot, the most needed first.</summary>
internal enum SayLevel
{
    /// <summary>The author says that it must be said.</summary>
    Named,

    /// <summary>It holds a claim that is shown.</summary>
    Claim,

    /// <summary>It is bold or promoted, or the first of its section.</summary>
    Must,

    May,

    /// <summary>The author says that it is only said if there is time.</summary>
    Spare,
}
