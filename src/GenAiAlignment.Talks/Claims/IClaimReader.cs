namespace GenAiAlignment.Talks.Claims;

/// <summary>Reads an essay for one sign by which authors mark their claims.</summary>
internal interface IClaimReader
{
    ClaimSignal Signal { get; }

    /// <summary>All texts that bear the sign, in the order of the essay, those that do not read like claims included.</summary>
    IEnumerable<ClaimCandidate> Read(EssayMap essay);
}
