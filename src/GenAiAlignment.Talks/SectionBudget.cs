using GenAiAlignment.Essays;

namespace GenAiAlignment.Talks;

/// <summary>What a section takes of a slot.</summary>
/// <param name="Title"><see langword="null"/> for what opens and closes the talk.</param>
/// <param name="Share">What it would take if all sections were shortened alike.</param>
/// <param name="Said">What it takes.</param>
/// <param name="Spare">What its other texts take, if there is time.</param>
public sealed record SectionBudget(InlineText? Title, TimeSpan Share, TimeSpan Said, TimeSpan Spare);
