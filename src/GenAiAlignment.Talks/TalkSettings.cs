using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks.Reviewing;
using GenAiAlignment.Talks.Settings;

namespace GenAiAlignment.Talks;

/// <summary>How the author wants the talk, from <c>NAME.talk.yaml</c> beside the essay. It is stronger than the essay's front matter.</summary>
public sealed record TalkSettings
{
    public static TalkSettings Default { get; } = new();

    /// <summary>Words (or characters, in Chinese and Japanese) spoken in a minute; 60 to 400. <see langword="null"/> leaves it to the language.</summary>
    public int? Pace { get; init; }

    /// <summary>The time that there is for the talk, in minutes; <see langword="null"/> says all.</summary>
    public int? Minutes { get; init; }

    /// <summary>The slots that a build makes a talk for each, in minutes; empty for one talk.</summary>
    public ImmutableArray<int> Slots { get; init; } = [];

    /// <summary>Where in the settings the slot stands; <see langword="null"/> when it is from elsewhere.</summary>
    public SourceSpan? SlotPlace { get; init; }

    /// <summary>What a change to the next slide takes. A pace has the usual pauses of a talk in it: this is what slides add to them.</summary>
    public TimeSpan SlideChange { get; init; } = TimeSpan.FromSeconds(0.5);

    /// <summary>What the pause after a claim takes, for the same reason no more than a glance.</summary>
    public TimeSpan ClaimPause { get; init; } = TimeSpan.FromSeconds(0.5);

    /// <summary>How scripts stand in notes.</summary>
    public ScriptForm ScriptForm { get; init; }

    /// <summary>How claims are known; <see langword="null"/> takes the strongest sign that the essay gives.</summary>
    public ClaimSignal? Claims { get; init; }

    /// <summary>Whether points and the parts of oppositions appear one by one, on click.</summary>
    public bool Reveal { get; init; }

    /// <summary>Instead of the essay's title; <see langword="null"/> keeps that.</summary>
    public string? Title { get; init; }

    /// <summary><see langword="null"/> leaves it to the essay.</summary>
    public string? Subtitle { get; init; }

    /// <summary><see langword="null"/> leaves it to the essay.</summary>
    public string? Author { get; init; }

    /// <summary><see langword="null"/> leaves it to the essay.</summary>
    public string? Date { get; init; }

    /// <summary>Where the essay can be read; <see langword="null"/> leaves it to the essay.</summary>
    public string? Link { get; init; }

    /// <summary>A BCP 47 tag; <see langword="null"/> leaves it to the essay.</summary>
    public string? Language { get; init; }

    /// <summary>A theme's name or path; <see langword="null"/> leaves it to the essay.</summary>
    public string? Theme { get; init; }

    /// <summary>A folder in which the essay's pictures are looked for, too: absolute, or relative to the essay; <see langword="null"/> for none.</summary>
    public TextOpening? Pictures { get; init; }

    /// <summary>Texts that get a slide of their own.</summary>
    public ImmutableArray<Promotion> Promotions { get; init; } = [];

    /// <summary>Texts that get no slide of their own, and are only said.</summary>
    public ImmutableArray<TextOpening> Skips { get; init; } = [];

    /// <summary>Texts that are said in every slot.</summary>
    public ImmutableArray<TextOpening> Musts { get; init; } = [];

    /// <summary>Texts that a slot need not hold, though they are bold or the first of their section.</summary>
    public ImmutableArray<TextOpening> Mays { get; init; } = [];

    /// <summary>Texts that are said only if there is time.</summary>
    public ImmutableArray<TextOpening> Spares { get; init; } = [];

    /// <summary>Openings of headings that would be left out as no part of an argument, such as references, and are shown all the same.</summary>
    public ImmutableArray<TextOpening> Kept { get; init; } = [];

    public ImmutableArray<ShortTitle> ShortTitles { get; init; } = [];

    public ImmutableArray<FigureChoice> Figures { get; init; } = [];

    /// <summary>For the whole essay; <see langword="null"/> lets each section show it.</summary>
    public NotesOrder? Notes { get; init; }

    /// <summary>For single sections: stronger than <see cref="Notes"/>.</summary>
    public ImmutableArray<SectionNotes> NotesOfSections { get; init; } = [];

    public HandoutSettings Handout { get; init; } = new();

    public ReviewSettings Review { get; init; } = new();
}
