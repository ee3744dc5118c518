using System.Collections.Immutable;

namespace GenAiAlignment.Talks;

/// <summary>How a talk fills its slot.</summary>
/// <param name="Slot">The time that there is.</param>
/// <param name="Sections">Of the essay, in order; first what opens and closes the talk.</param>
public sealed record SlotBudget(TimeSpan Slot, ImmutableArray<SectionBudget> Sections)
{
    /// <summary>How many claims have a slide, and how many would have one in the whole talk.</summary>
    public required (int Shown, int All) Claims { get; init; }
}
