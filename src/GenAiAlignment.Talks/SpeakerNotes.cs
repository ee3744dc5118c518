using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;

namespace GenAiAlignment.Talks;

/// <summary>What the speaker says while a slide stands, and what helps them do it.</summary>
/// <param name="Script">The essay's own blocks, the claim's paragraph included, in order.</param>
/// <param name="Words">Words (or, for Chinese and Japanese, characters) of the script.</param>
public sealed record SpeakerNotes(ImmutableArray<Block> Script, Cues Cues, int Words)
{
    /// <summary>How long the slide stands: its script, the change to it, and the pause after a claim.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>What is said only if there is time, in order. Each block of the essay is in one script or one spare text.</summary>
    public ImmutableArray<Block> Spare { get; init; } = [];

    /// <summary>The script as one can speak it, for whoever stands on the stage; the script itself unless the author wants that.</summary>
    public ImmutableArray<Block> Spoken
    {
        get => field.IsDefault ? Script : field;
        init;
    }

    /// <summary>The spare text as one can speak it.</summary>
    public ImmutableArray<Block> SpokenSpare
    {
        get => field.IsDefault ? Spare : field;
        init;
    }

    /// <summary>How long the spare text takes at the talk's pace.</summary>
    public TimeSpan SpareTime { get; init; }

    /// <summary>Words (or characters) of the spare text.</summary>
    public int SpareWords { get; init; }

    /// <summary>Script and spare text, in the order of the essay.</summary>
    public ImmutableArray<Block> Whole => Spare.IsEmpty ? Script : Merged();

    /// <summary>Neither loses its own order, where a block stands elsewhere in the essay, such as a footnote.</summary>
    private ImmutableArray<Block> Merged()
    {
        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>(Script.Length + Spare.Length);
        int spare = 0;
        foreach (Block said in Script)
        {
            while (spare < Spare.Length && Spare[spare].Span.Start < said.Span.Start)
            {
                blocks.Add(Spare[spare++]);
            }

            blocks.Add(said);
        }

        blocks.AddRange(Spare.AsSpan()[spare..]);
        return blocks.MoveToImmutable();
    }
}
