using System.Security.Cryptography;
using GenAiAlignment.Cli;
using Xunit;

namespace GenAiAlignment.Tests.Cli.Running;

/// <summary>A run that is killed leaves each file as it was or as it should be, and the next run leaves nothing else.</summary>
public sealed class InterruptedRunTests
{
    private const int Kills = 8;
    private const int Seed = 20260;

    private static readonly string OldEssay = Desk.Essay.Replace("cake", "pie", StringComparison.Ordinal);

    [Fact]
    public async Task Killed_at_any_moment_a_run_leaves_whole_files()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        using Desk desk = new Desk().With("essay.md", OldEssay);
        DateTime start = DateTime.UtcNow;
        Dictionary<string, string> old = await BuildAsync(desk, cancellation);
        TimeSpan whole = DateTime.UtcNow - start;
        desk.With("essay.md", Desk.Essay);
        Dictionary<string, string> complete = await BuildAsync(desk, cancellation);
        Assert.All(old, file => Assert.NotEqual(file.Value, complete[file.Key]));

        Random random = new(Seed);
        for (int kill = 0; kill < Kills; kill++)
        {
            Restore(desk);
            using EssaydeckProcess run = EssaydeckProcess.Start(desk.Folder, ["build", "essay.md"]);
            if (kill % 2 == 0)
            {
                await Task.Delay(whole * (0.3 + (0.7 * random.NextDouble())), cancellation);
            }
            else
            {
                // Just while a file is written.
                while (!run.HasEnded && !desk.FilesIn("output").Any(file => file.EndsWith(".part", StringComparison.Ordinal)))
                {
                    await Task.Yield();
                }
            }

            run.Kill();
            await run.EndAsync(cancellation);
            Assert.All(Hashes(desk).Where(file => !file.Key.StartsWith('.')), file => Assert.True(
                file.Value == old[file.Key] || file.Value == complete[file.Key], $"{file.Key} is neither the old file nor the new one"));
            Assert.Equal(old.Count, Hashes(desk).Count(file => !file.Key.StartsWith('.')));
        }

        Assert.Equal(complete, await BuildAsync(desk, cancellation));
    }

    /// <summary>The old files stand there, and the essay has changed since.</summary>
    private static void Restore(Desk desk)
    {
        desk.With("essay.md", OldEssay);
        Assert.Equal(ExitCode.Done, desk.Run("build", "essay.md").Code);
        desk.With("essay.md", Desk.Essay);
    }

    private static async Task<Dictionary<string, string>> BuildAsync(Desk desk, CancellationToken cancellation)
    {
        using EssaydeckProcess run = EssaydeckProcess.Start(desk.Folder, ["build", "essay.md"]);
        Assert.Equal(0, await run.EndAsync(cancellation));
        return Hashes(desk);
    }

    private static Dictionary<string, string> Hashes(Desk desk) => desk.FilesIn("output")
        .ToDictionary(file => file, file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(desk.PathOf("output/" + file)))));
}
