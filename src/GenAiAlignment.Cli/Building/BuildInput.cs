using System.Collections.Immutable;
using GenAiAlignment.Cli.Terminals;

namespace GenAiAlignment.Cli.Building;

/// <summary>What a run reads, and how much it says of it.</summary>
/// <param name="Theme"><see langword="null"/> leaves it to the settings.</param>
internal sealed record BuildInput(EssayFiles Files, string? Theme, bool IsStrict, Verbosity Verbosity)
{
    /// <summary>The slot that the command line names; <see langword="null"/> leaves it to the settings.</summary>
    public int? Minutes { get; init; }

    /// <summary>Several slots that the command line names, for a talk each; empty leaves them to the settings.</summary>
    public ImmutableArray<int> Slots { get; init; } = [];

    /// <summary>Whether the slots of the settings are for this run.</summary>
    public bool MakesSeveral { get; init; }

    /// <summary>Whether a deck that was edited by hand is replaced, and kept under another name.</summary>
    public bool ReplacesEdited { get; init; }
}
