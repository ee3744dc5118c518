namespace GenAiAlignment.Layout.Unicode;

/// <summary>Finds the level of each character of a paragraph (UAX #9, 3.3); rule names stand at their code.</summary>
internal sealed class BidiResolver(int[] codePoints, BidiClass[] classes, byte paragraphLevel)
{
    private const int MaximumDepth = 125;

    private readonly BidiClass[] types = [.. classes];
    private readonly byte[] levels = new byte[classes.Length];
    private readonly int[] matches = Matches(classes);
    private byte[] explicitLevels = [];

    public byte[] Resolve()
    {
        SetExplicitLevels();
        explicitLevels = [.. levels];
        foreach (int[] sequence in Sequences())
        {
            Resolve(sequence);
        }

        // Controls that X9 takes out go with what stands before them.
        for (int i = 0; i < levels.Length; i++)
        {
            levels[i] = IsRemoved(i) ? (i == 0 ? paragraphLevel : levels[i - 1]) : levels[i];
        }

        return levels;
    }

    /// <summary>P2 and P3: the level of the first strong character, isolates left out.</summary>
    /// <returns><see langword="null"/> when there is none.</returns>
    public static byte? FirstStrong(BidiClass[] classes, int start, int end)
    {
        int depth = 0;
        for (int i = start; i < end; i++)
        {
            switch (classes[i])
            {
                case BidiClass.LRI or BidiClass.RLI or BidiClass.FSI:
                    depth++;
                    break;
                case BidiClass.PDI:
                    depth = Math.Max(0, depth - 1);
                    break;
                case BidiClass.L when depth == 0:
                    return 0;
                case BidiClass.R or BidiClass.AL when depth == 0:
                    return 1;
                case BidiClass.B:
                    return null;
                default:
                    break;
            }
        }

        return null;
    }

    /// <summary>BD9: for each isolate initiator its PDI and the other way round; -1 for none.</summary>
    private static int[] Matches(BidiClass[] classes)
    {
        int[] matches = new int[classes.Length];
        Stack<int> open = new();
        for (int i = 0; i < classes.Length; i++)
        {
            matches[i] = -1;
            if (IsInitiator(classes[i]))
            {
                open.Push(i);
            }
            else if (classes[i] == BidiClass.PDI && open.TryPop(out int initiator))
            {
                (matches[i], matches[initiator]) = (initiator, i);
            }
            else if (classes[i] == BidiClass.B)
            {
                open.Clear();
            }
        }

        return matches;
    }

    /// <summary>X1 to X8.</summary>
    private void SetExplicitLevels()
    {
        Stack<(byte Level, BidiClass? Override, bool IsIsolate)> status = new();
        status.Push((paragraphLevel, null, false));
        int overflowIsolates = 0;
        int overflowEmbeddings = 0;
        int validIsolates = 0;
        for (int i = 0; i < classes.Length; i++)
        {
            switch (classes[i])
            {
                case BidiClass.RLE or BidiClass.LRE or BidiClass.RLO or BidiClass.LRO: // X2 to X5
                    byte embedded = Next(status.Peek().Level, classes[i] is BidiClass.RLE or BidiClass.RLO);
                    if (embedded <= MaximumDepth && overflowIsolates == 0 && overflowEmbeddings == 0)
                    {
                        status.Push((embedded, classes[i] switch { BidiClass.RLO => BidiClass.R, BidiClass.LRO => BidiClass.L, _ => null }, false));
                    }
                    else if (overflowIsolates == 0)
                    {
                        overflowEmbeddings++;
                    }

                    break;
                case BidiClass.RLI or BidiClass.LRI or BidiClass.FSI: // X5a to X5c
                    SetLevel(i, status.Peek());
                    byte isolated = Next(status.Peek().Level, IsRightToLeft(i));
                    if (isolated <= MaximumDepth && overflowIsolates == 0 && overflowEmbeddings == 0)
                    {
                        validIsolates++;
                        status.Push((isolated, null, true));
                    }
                    else
                    {
                        overflowIsolates++;
                    }

                    break;
                case BidiClass.PDI: // X6a
                    if (overflowIsolates > 0)
                    {
                        overflowIsolates--;
                    }
                    else if (validIsolates > 0)
                    {
                        overflowEmbeddings = 0;
                        while (!status.Pop().IsIsolate)
                        {
                        }

                        validIsolates--;
                    }

                    SetLevel(i, status.Peek());
                    break;
                case BidiClass.PDF: // X7
                    if (overflowIsolates == 0 && overflowEmbeddings > 0)
                    {
                        overflowEmbeddings--;
                    }
                    else if (overflowIsolates == 0 && status.Count > 1 && !status.Peek().IsIsolate)
                    {
                        status.Pop();
                    }

                    break;
                case BidiClass.B: // X8
                    levels[i] = paragraphLevel;
                    break;
                default: // X6
                    SetLevel(i, status.Peek());
                    break;
            }
        }
    }

    private void SetLevel(int i, (byte Level, BidiClass? Override, bool IsIsolate) status)
    {
        levels[i] = status.Level;
        types[i] = classes[i] == BidiClass.BN ? BidiClass.BN : status.Override ?? types[i];
    }

    private bool IsRightToLeft(int initiator) => classes[initiator] == BidiClass.RLI
        || (classes[initiator] == BidiClass.FSI
            && FirstStrong(classes, initiator + 1, matches[initiator] < 0 ? classes.Length : matches[initiator]) == 1);

    private static byte Next(byte level, bool isRightToLeft) => (byte)(isRightToLeft ? (level + 1) | 1 : (level + 2) & ~1);

    /// <summary>X10: level runs, joined over isolates.</summary>
    private List<int[]> Sequences()
    {
        List<List<int>> runs = [];
        int[] runOf = new int[classes.Length];
        int before = -1;
        for (int i = 0; i < classes.Length; i++)
        {
            if (IsRemoved(i))
            {
                continue;
            }

            if (before < 0 || levels[before] != levels[i])
            {
                runs.Add([]);
            }

            runs[^1].Add(i);
            runOf[i] = runs.Count - 1;
            before = i;
        }

        List<int[]> sequences = [];
        foreach (List<int> run in runs.Where(run => classes[run[0]] != BidiClass.PDI || matches[run[0]] < 0))
        {
            List<int> sequence = [.. run];
            while (IsInitiator(classes[sequence[^1]]) && matches[sequence[^1]] >= 0)
            {
                sequence.AddRange(runs[runOf[matches[sequence[^1]]]]);
            }

            sequences.Add([.. sequence]);
        }

        return sequences;
    }

    private void Resolve(int[] sequence)
    {
        byte level = levels[sequence[0]];
        int last = sequence[^1];
        byte after = IsInitiator(classes[last]) ? paragraphLevel : Neighbour(last, 1);
        BidiSequence resolver = new(
            [.. sequence.Select(i => types[i])],
            [.. sequence.Select(i => classes[i])],
            [.. sequence.Select(i => codePoints[i])],
            level,
            Direction(Math.Max(level, Neighbour(sequence[0], -1))),
            Direction(Math.Max(level, after)));
        byte[] resolved = resolver.Resolve();
        for (int i = 0; i < sequence.Length; i++)
        {
            levels[sequence[i]] = resolved[i];
        }
    }

    /// <summary>The explicit level of the next character that X9 leaves; the paragraph's beyond its ends.</summary>
    private byte Neighbour(int place, int step)
    {
        for (int i = place + step; i >= 0 && i < classes.Length; i += step)
        {
            if (!IsRemoved(i))
            {
                return explicitLevels[i];
            }
        }

        return paragraphLevel;
    }

    private static BidiClass Direction(int level) => level % 2 == 0 ? BidiClass.L : BidiClass.R;

    private static bool IsInitiator(BidiClass type) => type is BidiClass.LRI or BidiClass.RLI or BidiClass.FSI;

    /// <summary>X9.</summary>
    private bool IsRemoved(int i) => classes[i] is BidiClass.RLE or BidiClass.LRE or BidiClass.RLO or BidiClass.LRO or BidiClass.PDF or BidiClass.BN;
}
