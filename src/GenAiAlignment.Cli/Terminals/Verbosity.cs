namespace GenAiAlignment.Cli.Terminals;

/// <summary>How much a run tells.</summary>
public enum Verbosity
{
    /// <summary>Warnings and errors only.</summary>
    Quiet,

    /// <summary>What was written, too, and information about the essay; one place of each message.</summary>
    Normal,

    /// <summary>All places, with their lines, and how long each stage took and how much it made.</summary>
    Verbose,
}
