using GenAiAlignment.Cli;
using GenAiAlignment.Cli.Terminals;

using Terminal terminal = Terminal.OfProcess();
// Whatever gets this far is a mistake of the program: it says so, and how to help, instead of a bare stack trace.
AppDomain.CurrentDomain.UnhandledException += (_, failure) =>
{
    terminal.Error.WriteLine($"essaydeck: a mistake of the program itself, not of the essay; please report it\n{failure.ExceptionObject}");
    Environment.Exit((int)ExitCode.ProgramMistake);
};
return (int)EssaydeckCommand.Run(args, Surroundings.OfProcess(terminal));
