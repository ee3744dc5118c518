using GenAiAlignment.Cli;
using GenAiAlignment.Cli.Terminals;

using Terminal terminal = Terminal.OfProcess();
return (int)EssaydeckCommand.Run(args, Surroundings.OfProcess(terminal));
