using System.Numerics;

namespace GenAiAlignment.Talks.Claims;

/// <summary>What speaks for a sentence, what against it, and whether it is out of the question.</summary>
internal readonly record struct SentenceVerdict(SentenceSign Signs, SentenceWeakness Weaknesses, SentenceVeto Veto)
{
    /// <summary>These weigh twice: fewer than one in five such sentences was right.</summary>
    private const SentenceWeakness Heavy = SentenceWeakness.Self | SentenceWeakness.Past | SentenceWeakness.Particular;

    public bool IsPossible => Veto == SentenceVeto.None;

    /// <summary>How many signs it has, less what speaks against it.</summary>
    public int Score => BitOperations.PopCount((uint)Signs) - BitOperations.PopCount((uint)Weaknesses) - BitOperations.PopCount((uint)(Weaknesses & Heavy));
}
