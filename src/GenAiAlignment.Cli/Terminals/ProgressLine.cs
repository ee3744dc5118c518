using Spectre.Console;

namespace GenAiAlignment.Cli.Terminals;

/// <summary>Says what a long piece of work is at, on a screen that somebody watches; nowhere else.</summary>
public static class ProgressLine
{
    /// <summary>Does the work and hands it a way to name its steps.</summary>
    public static T During<T>(Terminal terminal, string title, Func<Action<string>, T> work)
    {
        if (!terminal.IsWatched)
        {
            return work(_ => { });
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        return console.Status().Start(Markup.Escape(title), context => work(step => context.Status(Markup.Escape(step))));
    }
}
