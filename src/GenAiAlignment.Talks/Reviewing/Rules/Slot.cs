using GenAiAlignment.Foundation;

namespace GenAiAlignment.Talks.Reviewing.Rules;

/// <summary>A talk that does not fit the time that there is.</summary>
internal sealed class Slot : IReviewRule
{
    /// <summary>What a speaker can make up for by the pace.</summary>
    private const double Tolerance = 0.03;

    public IEnumerable<Diagnostic> Look(ReviewedTalk reviewed)
    {
        double minutes = reviewed.Talk.Duration.TotalMinutes;
        return reviewed.Settings.Minutes is { } slot && Math.Abs(minutes - slot) > slot * Tolerance
            ? [Diagnostics.TalkMissesItsSlot(reviewed.Talk.Essay.Source, ReviewTime.Of(reviewed.Talk.Duration), slot)]
            : [];
    }
}
