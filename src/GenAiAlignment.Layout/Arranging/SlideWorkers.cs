using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using GenAiAlignment.Layout.Fonts;

namespace GenAiAlignment.Layout.Arranging;

/// <summary>Arranges slides side by side: each worker has a shaper of its own, which keeps what it has shaped from one round to the next.</summary>
/// <param name="arrangerOf">Makes the arranger of a worker.</param>
internal sealed class SlideWorkers(Func<FontShaper, SlideArranger> arrangerOf) : IDisposable
{
    /// <summary>More workers would spend their time on opening fonts.</summary>
    private const int Most = 4;

    private static readonly ParallelOptions Options = new() { MaxDegreeOfParallelism = Math.Min(Most, Environment.ProcessorCount) };

    private readonly ConcurrentBag<Worker> idle = [];

    /// <returns>In the order of the numbers from 0, whoever did the work.</returns>
    /// <exception cref="Exception">What the work threw first, as it was.</exception>
    public T[] Each<T>(int count, Func<SlideArranger, int, T> work)
    {
        T[] results = new T[count];
        try
        {
            Parallel.For(
                0,
                count,
                Options,
                Take,
                (index, _, worker) =>
                {
                    results[index] = work(worker.Arranger, index);
                    return worker;
                },
                idle.Add);
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }

        return results;
    }

    public void Dispose()
    {
        foreach (Worker worker in idle)
        {
            worker.Shaper.Dispose();
        }
    }

    private Worker Take()
    {
        if (idle.TryTake(out Worker? known))
        {
            return known;
        }

        FontShaper shaper = new();
        return new Worker(shaper, arrangerOf(shaper));
    }

    private sealed record Worker(FontShaper Shaper, SlideArranger Arranger);
}
