namespace GenAiAlignment.Cli.Building;

/// <summary>How much a run tells.</summary>
internal enum Verbosity
{
    /// <summary>Warnings and errors only.</summary>
    Quiet,

    /// <summary>What was written, too, and information about the essay.</summary>
    Normal,

    /// <summary>And how long each stage took and how much it made.</summary>
    Verbose,
}
