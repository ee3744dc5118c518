using System.Globalization;
using GenAiAlignment.Cli.Terminals;

namespace GenAiAlignment.Cli.Building;

/// <summary>How long each stage of a run took and how much it made: what <c>--verbose</c> tells.</summary>
internal sealed class StageTimes(TimeProvider clock)
{
    private const int NameWidth = 8;
    private const double Kibibyte = 1024;

    private readonly long start = clock.GetTimestamp();
    private readonly List<(string Stage, TimeSpan Time, string Made)> stages = [];

    /// <summary>Does the work of a stage and notes its time.</summary>
    /// <param name="made">Names the size of what came out, such as "37 slides".</param>
    public T Measure<T>(string stage, Func<T> work, Func<T, string> made)
    {
        long from = clock.GetTimestamp();
        T result = work();
        Add(stage, clock.GetElapsedTime(from), made(result));
        return result;
    }

    /// <summary>Notes a stage that was timed elsewhere.</summary>
    public void Add(string stage, TimeSpan time, string made) => stages.Add((stage, time, made));

    public void Print(Terminal terminal)
    {
        foreach ((string stage, TimeSpan time, string made) in stages)
        {
            terminal.Error.WriteLine(Line(stage, time, DisplayText.MakeVisible(made)));
        }

        terminal.Error.WriteLine(Line("total", clock.GetElapsedTime(start), ""));
    }

    /// <summary>A size as people read it.</summary>
    public static string Size(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / Kibibyte:0.0} KiB");

    private static string Line(string stage, TimeSpan time, string made) => string.Create(
        CultureInfo.InvariantCulture, $"{stage.PadRight(NameWidth)} {time.TotalMilliseconds,8:0.0} ms  {made}").TrimEnd();
}
