using System.Diagnostics;
using Xunit;

namespace GenAiAlignment.Tests.Cli.Running;

/// <summary>The program as a process of its own, for what cannot be seen from inside: its death, its environment.</summary>
internal sealed class EssaydeckProcess : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "essaydeck.dll");

    private readonly Process process;

    private EssaydeckProcess(Process process) => this.process = process;

    public bool HasEnded => process.HasExited;

    public static EssaydeckProcess Start(string folder, string[] arguments, params (string Name, string Value)[] environment)
    {
        ProcessStartInfo start = new("dotnet", ["exec", Program, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        return new EssaydeckProcess(Process.Start(start) ?? throw new InvalidOperationException("The program did not start."));
    }

    public async Task<int> EndAsync(CancellationToken cancellation)
    {
        Task<string> output = process.StandardOutput.ReadToEndAsync(cancellation);
        Task<string> error = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        await output;
        TestContext.Current.TestOutputHelper?.WriteLine(await error);
        return process.ExitCode;
    }

    /// <summary>SIGKILL: nothing of the program runs after it.</summary>
    public void Kill() => process.Kill();

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }
}
