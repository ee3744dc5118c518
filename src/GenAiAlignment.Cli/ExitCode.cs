namespace GenAiAlignment.Cli;

/// <summary>What a run tells the program that started it. The numbers are a contract with scripts.</summary>
public enum ExitCode
{
    Done = 0,

    /// <summary>The author's input has errors, or warnings under <c>--strict</c>; no file was written.</summary>
    InputHasErrors = 1,

    /// <summary>The command line asks for what does not exist.</summary>
    WrongCommandLine = 2,

    /// <summary>The machine could not do it: disk full, file locked, folder not writable.</summary>
    MachineFailed = 3,

    /// <summary>A mistake of essaydeck's own (<c>EX_SOFTWARE</c> of sysexits.h).</summary>
    ProgramMistake = 70,
}
