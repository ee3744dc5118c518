using System.Collections.Immutable;
using GenAiAlignment.Essays;

namespace GenAiAlignment.Talks;

/// <summary>How a talk fills its slot.</summary>
/// <param name="Slot">The time that there is.</param>
/// <param name="Sections">Of the essay, in order; first what opens and closes the talk.</param>
public sealed record SlotBudget(TimeSpan Slot, ImmutableArray<SectionBudget> Sections)
{
    /// <summary>How many claims have a slide, and how many would have one in the whole talk.</summary>
    public required (int Shown, int All) Claims { get; init; }
}

/// <summary>What a section takes of a slot.</summary>
/// <param name="Title"><see langword="null"/> for what opens and closes the talk.</param>
/// <param name="Share">What it would take if all sections were shortened alike.</param>
/// <param name="Said">What it takes.</param>
/// <param name="Spare">What its other texts take, if there is time.</param>
public sealed record SectionBudget(InlineText? Title, TimeSpan Share, TimeSpan Said, TimeSpan Spare);
