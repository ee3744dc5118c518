using System.Text;
using Spectre.Console;

namespace GenAiAlignment.Cli.Terminals;

/// <summary>The two streams people and scripts read, and what the screen behind them can do.</summary>
/// <param name="Output">What was asked for.</param>
/// <param name="Error">Diagnostics and progress.</param>
public sealed record Terminal(TextWriter Output, TextWriter Error) : IDisposable
{
    /// <summary>How wide text may run where no screen says so.</summary>
    public const int DefaultWidth = 100;

    /// <summary>In columns.</summary>
    public int Width { get; init; } = DefaultWidth;

    /// <summary>Whether <see cref="Output"/> shows colours (ANSI escape codes).</summary>
    public bool HasColourOutput { get; init; }

    /// <summary>Whether <see cref="Error"/> shows colours.</summary>
    public bool HasColourErrors { get; init; }

    /// <summary>Whether somebody watches <see cref="Error"/>, so that progress may be drawn and wiped there.</summary>
    public bool IsWatched { get; init; }

    /// <summary>The terminal of this process. Streams are UTF-8 whatever the locale: JSON and typographic quotes go through them.</summary>
    public static Terminal OfProcess()
    {
        bool isOutputScreen = !Console.IsOutputRedirected;
        bool isErrorScreen = !Console.IsErrorRedirected;
        if (OperatingSystem.IsWindows() && (isOutputScreen || isErrorScreen))
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        bool hasColours = (isOutputScreen || isErrorScreen) && ScreenHasColours(isErrorScreen);
        return new Terminal(Utf8(Console.OpenStandardOutput()), Utf8(Console.OpenStandardError()))
        {
            Width = isOutputScreen ? ScreenWidth() : DefaultWidth,
            HasColourOutput = isOutputScreen && hasColours,
            HasColourErrors = isErrorScreen && hasColours,
            IsWatched = isErrorScreen && hasColours,
        };
    }

    public void Dispose()
    {
        Output.Dispose();
        Error.Dispose();
    }

    private static StreamWriter Utf8(Stream stream) => new(stream, new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true };

    // Spectre.Console knows the terminals, switches escape codes on under Windows and respects NO_COLOR; it is not loaded in a pipe.
    private static bool ScreenHasColours(bool onError)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(onError ? Console.Error : Console.Out),
        });
        return console.Profile.Capabilities.Ansi && console.Profile.Capabilities.ColorSystem != ColorSystem.NoColors;
    }

    private static int ScreenWidth()
    {
        try
        {
            return Console.WindowWidth > 0 ? Math.Clamp(Console.WindowWidth, 60, 160) : DefaultWidth;
        }
        catch (IOException)
        {
            return DefaultWidth;
        }
    }
}
