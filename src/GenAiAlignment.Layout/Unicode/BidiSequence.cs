namespace GenAiAlignment.Layout.Unicode;

/// <summary>Resolves an isolating run sequence (UAX #9, 3.3.4 to 3.3.6).</summary>
/// <param name="types">After the explicit rules; changed in place.</param>
/// <param name="classes">As the characters have them.</param>
/// <param name="start">The direction before the sequence (sos).</param>
/// <param name="end">The direction after it (eos).</param>
internal sealed class BidiSequence(BidiClass[] types, BidiClass[] classes, int[] codePoints, byte level, BidiClass start, BidiClass end)
{
    // BD16.
    private const int MostOpenBrackets = 63;

    private readonly BidiClass embedding = level % 2 == 0 ? BidiClass.L : BidiClass.R;

    public byte[] Resolve()
    {
        ResolveWeak();
        ResolveBrackets();
        ResolveNeutral();
        return [.. types.Select(LevelOf)];
    }

    /// <summary>I1 and I2.</summary>
    private byte LevelOf(BidiClass type) => (byte)(level + (level % 2 == 0
        ? type switch { BidiClass.R => 1, BidiClass.AN or BidiClass.EN => 2, _ => 0 }
        : type is BidiClass.L or BidiClass.AN or BidiClass.EN ? 1 : 0));

    private void ResolveWeak()
    {
        for (int i = 0; i < types.Length; i++) // W1
        {
            BidiClass before = i == 0 ? start : types[i - 1];
            if (types[i] == BidiClass.NSM)
            {
                types[i] = before is BidiClass.LRI or BidiClass.RLI or BidiClass.FSI or BidiClass.PDI ? BidiClass.ON : before;
            }
        }

        BidiClass strong = start;
        for (int i = 0; i < types.Length; i++) // W2
        {
            strong = types[i] is BidiClass.L or BidiClass.R or BidiClass.AL ? types[i] : strong;
            types[i] = types[i] == BidiClass.EN && strong == BidiClass.AL ? BidiClass.AN : types[i];
        }

        for (int i = 0; i < types.Length; i++) // W3
        {
            types[i] = types[i] == BidiClass.AL ? BidiClass.R : types[i];
        }

        for (int i = 1; i + 1 < types.Length; i++) // W4
        {
            bool isBetween = types[i - 1] == types[i + 1];
            if ((types[i] == BidiClass.ES && isBetween && types[i - 1] == BidiClass.EN)
                || (types[i] == BidiClass.CS && isBetween && types[i - 1] is BidiClass.EN or BidiClass.AN))
            {
                types[i] = types[i - 1];
            }
        }

        ResolveTerminators();
        strong = start;
        for (int i = 0; i < types.Length; i++) // W7
        {
            strong = types[i] is BidiClass.L or BidiClass.R ? types[i] : strong;
            types[i] = types[i] == BidiClass.EN && strong == BidiClass.L ? BidiClass.L : types[i];
        }
    }

    /// <summary>W5 and W6.</summary>
    private void ResolveTerminators()
    {
        for (int i = 0; i < types.Length; i++)
        {
            int first = i;
            while (i < types.Length && types[i] == BidiClass.ET)
            {
                i++;
            }

            bool isAtNumber = (first > 0 && types[first - 1] == BidiClass.EN) || (i < types.Length && types[i] == BidiClass.EN);
            Array.Fill(types, isAtNumber ? BidiClass.EN : BidiClass.ON, first, i - first);
        }

        for (int i = 0; i < types.Length; i++)
        {
            types[i] = types[i] is BidiClass.ES or BidiClass.CS ? BidiClass.ON : types[i];
        }
    }

    /// <summary>N0.</summary>
    private void ResolveBrackets()
    {
        foreach ((int open, int close) in Pairs())
        {
            BidiClass[] inside = [.. types[(open + 1)..close].Select(Strong).Where(type => type is BidiClass.L or BidiClass.R)];
            if (inside.Contains(embedding))
            {
                SetPair(open, close, embedding);
            }
            else if (inside.Length > 0)
            {
                BidiClass before = types[..open].Select(Strong).LastOrDefault(type => type is BidiClass.L or BidiClass.R, start);
                SetPair(open, close, before == embedding ? embedding : inside[0]);
            }
        }
    }

    private void SetPair(int open, int close, BidiClass direction)
    {
        foreach (int bracket in (ReadOnlySpan<int>)[open, close])
        {
            types[bracket] = direction;
            for (int i = bracket + 1; i < types.Length && classes[i] == BidiClass.NSM; i++)
            {
                types[i] = direction;
            }
        }
    }

    /// <summary>BD16, in the order of their opening.</summary>
    private List<(int Open, int Close)> Pairs()
    {
        List<(int Open, int Close)> pairs = [];
        List<(int Closing, int Place)> open = [];
        for (int i = 0; i < types.Length; i++)
        {
            if (types[i] != BidiClass.ON)
            {
                continue;
            }

            if (BidiBrackets.ClosingOf(codePoints[i]) is { } closing)
            {
                if (open.Count == MostOpenBrackets)
                {
                    break;
                }

                open.Add((closing, i));
            }
            else if (BidiBrackets.AsClosing(codePoints[i]) is { } own && open.FindLastIndex(bracket => bracket.Closing == own) is >= 0 and var match)
            {
                pairs.Add((open[match].Place, i));
                open.RemoveRange(match, open.Count - match);
            }
        }

        pairs.Sort();
        return pairs;
    }

    /// <summary>N1 and N2.</summary>
    private void ResolveNeutral()
    {
        for (int i = 0; i < types.Length; i++)
        {
            int first = i;
            while (i < types.Length && IsNeutral(types[i]))
            {
                i++;
            }

            if (i > first)
            {
                BidiClass before = first == 0 ? start : Strong(types[first - 1]);
                BidiClass after = i == types.Length ? end : Strong(types[i]);
                Array.Fill(types, before == after ? before : embedding, first, i - first);
            }
        }
    }

    private static BidiClass Strong(BidiClass type) => type is BidiClass.EN or BidiClass.AN ? BidiClass.R : type;

    private static bool IsNeutral(BidiClass type) =>
        type is BidiClass.B or BidiClass.S or BidiClass.WS or BidiClass.ON or BidiClass.FSI or BidiClass.LRI or BidiClass.RLI or BidiClass.PDI;
}
