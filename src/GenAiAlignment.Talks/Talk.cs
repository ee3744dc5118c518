using System.Collections.Immutable;
using GenAiAlignment.Essays;
using GenAiAlignment.Talks.Languages;
using GenAiAlignment.Talks.Slides;

namespace GenAiAlignment.Talks;

/// <summary>An essay turned into a talk.</summary>
public sealed record Talk
{
    public required InlineText Title { get; init; }

    /// <summary>Empty when there is none.</summary>
    public required InlineText Subtitle { get; init; }

    public required string? Author { get; init; }

    /// <summary>As the author wrote it.</summary>
    public required string? Date { get; init; }

    /// <summary>A BCP 47 tag, such as <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Whether the language is written from right to left.</summary>
    public bool IsRightToLeft => TextDirection.IsRightToLeft(Language);

    public required string? Link { get; init; }

    public required Essay Essay { get; init; }

    public required TalkSettings Settings { get; init; }

    /// <summary>By which sign of the essay its claims were known.</summary>
    public required ClaimChoice ClaimChoice { get; init; }

    /// <summary>The program's own words in the talk's language.</summary>
    public required TalkLabels Labels { get; init; }

    public required ImmutableArray<TalkSection> Sections { get; init; }

    public required ImmutableArray<Slide> Slides { get; init; }

    /// <summary>How it fills its slot; <see langword="null"/> for a talk without one.</summary>
    public SlotBudget? Budget { get; init; }

    public IEnumerable<ClaimSlide> Claims => Slides.OfType<ClaimSlide>();

    /// <summary>Words of all scripts.</summary>
    public int Words => Slides.Sum(slide => slide.Notes.Words);

    /// <summary>How long the talk takes at its pace, with changes of slides and pauses.</summary>
    public TimeSpan Duration => Slides.Aggregate(TimeSpan.Zero, (sum, slide) => sum + slide.Notes.Duration);
}
