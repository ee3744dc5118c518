using System.Collections.Immutable;

namespace GenAiAlignment.Talks.Reviewing;

/// <summary>From where on a review speaks up. <c>DIAGNOSTICS.md</c> says what each default rests on.</summary>
public sealed record ReviewSettings
{
    /// <summary>The longest sentence, in words.</summary>
    public int SentenceWords { get; init; } = 35;

    /// <summary>The longest remark in brackets, in words.</summary>
    public int BracketWords { get; init; } = 3;

    /// <summary>How many figures a sentence may name.</summary>
    public int Numbers { get; init; } = 3;

    /// <summary>How many slides of one kind may follow each other.</summary>
    public int SameSlides { get; init; } = 7;

    /// <summary>The longest that a slide stands, in seconds.</summary>
    public int LongestSlide { get; init; } = 120;

    /// <summary>The shortest that a slide stands, in seconds.</summary>
    public int ShortestSlide { get; init; } = 6;

    /// <summary>How many items a list on a slide may have.</summary>
    public int ListItems { get; init; } = 7;

    /// <summary>The longest claim, in words.</summary>
    public int ClaimWords { get; init; } = 12;

    /// <summary>The share of words, in percent, from which on two claims are nearly one.</summary>
    public int ClaimOverlap { get; init; } = 70;

    /// <summary>By when the first claim is made, in seconds.</summary>
    public int FirstClaim { get; init; } = 180;

    /// <summary>For how long the audience may go without a question, in minutes.</summary>
    public int QuestionMinutes { get; init; } = 10;

    /// <summary>The largest share of the talk, in percent, that a section of several takes.</summary>
    public int SectionShare { get; init; } = 50;

    /// <summary>The time that there is, in minutes; <see langword="null"/> when nobody said.</summary>
    public int? Minutes { get; init; }

    /// <summary>Abbreviations that this audience knows.</summary>
    public ImmutableArray<string> Known { get; init; } = [];

    /// <summary>Codes of remarks that the author does not want.</summary>
    public ImmutableArray<string> Ignored { get; init; } = [];
}
