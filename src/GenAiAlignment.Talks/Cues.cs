using GenAiAlignment.Essays;

namespace GenAiAlignment.Talks;

/// <summary>What helps the speaker but is not spoken.</summary>
/// <param name="Previous">The claim before this slide; <see langword="null"/> before the first.</param>
/// <param name="Next">The claim that comes next; <see langword="null"/> after the last.</param>
/// <param name="Time">How long the script takes at the talk's pace; zero when there is no script.</param>
public sealed record Cues(InlineText? Previous, InlineText? Next, TimeSpan Time)
{
    /// <summary>What a clock shows that started with the talk, when the slide comes; <see langword="null"/> for a talk without a slot, and on its first slide.</summary>
    public TimeSpan? Clock { get; init; }
}
