using GenAiAlignment.Cli.Terminals;

namespace GenAiAlignment.Cli.Building;

/// <summary>What a run reads, and how much it says of it.</summary>
/// <param name="Theme"><see langword="null"/> leaves it to the settings.</param>
internal sealed record BuildInput(EssayFiles Files, string? Theme, bool IsStrict, Verbosity Verbosity)
{
    /// <summary>Whether a deck that was edited by hand is replaced, and kept under another name.</summary>
    public bool ReplacesEdited { get; init; }
}
