namespace GenAiAlignment.Foundation;

/// <summary>Finds what somebody probably meant.</summary>
public static class NearestWord
{
    /// <summary>
    /// The candidate with the smallest distance (Damerau and Levenshtein's: two letters that changed places are one edit), at most a third of the
    /// longer word (and at least one edit), some of it kept.
    /// </summary>
    /// <returns><see langword="null"/> when none is near. Ties go to the first candidate.</returns>
    public static string? Find(string word, IEnumerable<string> candidates)
    {
        string? nearest = null;
        int smallest = int.MaxValue;
        foreach (string candidate in candidates)
        {
            int distance = Distance(word.ToLowerInvariant(), candidate.ToLowerInvariant());
            int longer = Math.Max(word.Length, candidate.Length);
            if (distance < smallest && distance < longer && distance <= Math.Max(1, longer / 3))
            {
                (nearest, smallest) = (candidate, distance);
            }
        }

        return nearest;
    }

    private static int Distance(string a, string b)
    {
        int[] beforePrevious = new int[b.Length + 1];
        int[] previous = [.. Enumerable.Range(0, b.Length + 1)];
        int[] current = new int[b.Length + 1];
        for (int i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int substitution = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
                }
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[b.Length];
    }
}
