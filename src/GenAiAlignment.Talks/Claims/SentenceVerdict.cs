using System.Numerics;

namespace GenAiAlignment.Talks.Claims;

/// <summary>What speaks for a sentence, what against it, and whether it is out of the question.</summary>
/// <param name="Words">How long it is; in a language without spaces between words as many as its characters stand for.</param>
internal readonly record struct SentenceVerdict(SentenceSign Signs, SentenceWeakness Weaknesses, SentenceVeto Veto, double Words)
{
    /// <summary>These weigh twice: fewer than one in five such sentences was right.</summary>
    private const SentenceWeakness Heavy = SentenceWeakness.Self | SentenceWeakness.Past | SentenceWeakness.Particular;

    public bool IsPossible => Veto == SentenceVeto.None;

    /// <summary>How many signs it has, less what speaks against it.</summary>
    public int Score => BitOperations.PopCount((uint)Signs) - BitOperations.PopCount((uint)Weaknesses) - BitOperations.PopCount((uint)(Weaknesses & Heavy));
}
