using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks.Planning;

namespace GenAiAlignment.Talks.Slots;

/// <summary>A talk that fits its slot.</summary>
/// <param name="Sections">Those that are left, numbered anew.</param>
internal sealed record SlotPlan(List<SlideDraft> Drafts, ImmutableArray<TalkSection> Sections, SlotBudget Budget, ImmutableArray<Diagnostic> Diagnostics);
