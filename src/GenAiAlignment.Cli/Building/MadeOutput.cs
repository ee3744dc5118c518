using System.Collections.Immutable;

namespace GenAiAlignment.Cli.Building;

/// <summary>The files of one format.</summary>
/// <param name="Time">How long they took; formats are made side by side, so their times overlap.</param>
internal sealed record MadeOutput(OutputFormat Format, ImmutableArray<MadeFile> Files, TimeSpan Time)
{
    public long Bytes => Files.Sum(file => (long)file.Content.Length);

    /// <summary>Makes files and notes the time.</summary>
    public static MadeOutput Of(OutputFormat format, TimeProvider clock, Func<ImmutableArray<MadeFile>> make)
    {
        long start = clock.GetTimestamp();
        ImmutableArray<MadeFile> files = make();
        return new MadeOutput(format, files, clock.GetElapsedTime(start));
    }
}
