using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;

namespace GenAiAlignment.Talks.Slots;

/// <summary>What of a script is said or left out as one: a paragraph with what it introduces, a heading with what stands below it.</summary>
/// <param name="draft">On which slide, from 0.</param>
/// <param name="section">From 1; 0 before the first and behind the last.</param>
/// <param name="time">What its words take.</param>
internal sealed class ScriptUnit(int draft, int section, ImmutableArray<Block> blocks, TimeSpan time)
{
    public int Draft => draft;

    public int Section => section;

    public ImmutableArray<Block> Blocks => blocks;

    public TimeSpan Time => time;

    /// <summary>Whether the slide shows it, and stands only while it is said.</summary>
    public bool IsOwn { get; init; }

    public SayLevel Level { get; init; }

    /// <summary>Of its best sentence (see <see cref="Claims.SentenceVerdict"/>).</summary>
    public int Score { get; init; }

    /// <summary>How many units stand between it and what its slide shows.</summary>
    public int Distance { get; init; }

    /// <summary>Whether another unit takes it along, because it has no words.</summary>
    public bool IsFollower { get; init; }

    /// <summary>The units that it takes along.</summary>
    public List<ScriptUnit> Followers { get; init; } = [];
}
