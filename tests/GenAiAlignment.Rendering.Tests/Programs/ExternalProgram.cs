using System.Diagnostics;

namespace GenAiAlignment.Rendering.Tests.Programs;

/// <summary>Another program, run to its end.</summary>
internal static class ExternalProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs a program that must succeed, and returns what it printed.</summary>
    public static string Run(string program, IReadOnlyDictionary<string, string> variables, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach ((string name, string value) in variables)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start.");
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"{program} does not end.");
        }

        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} failed: {output}{errors.Result}");
    }

    public static string Run(string program, params string[] arguments) => Run(program, new Dictionary<string, string>(), arguments);
}
