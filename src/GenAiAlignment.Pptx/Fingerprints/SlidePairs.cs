namespace GenAiAlignment.Pptx.Fingerprints;

/// <summary>Finds the slides of a deck as it was built in the deck as it is.</summary>
internal static class SlidePairs
{
    /// <summary>
    /// For each slide that there is, the index of the one that it was, or -1: by the number that PowerPoint keeps for it, else by its text, else
    /// by its place behind one that was found.
    /// </summary>
    public static int[] Find(IReadOnlyList<SlideFingerprint> built, IReadOnlyList<SlideFingerprint> now)
    {
        int[] pairs = [.. Enumerable.Repeat(-1, now.Count)];
        bool[] taken = new bool[built.Count];
        Pair(slide => slide.Identity);
        Pair(slide => slide.Text);
        for (int i = 0; i < now.Count; i++)
        {
            int next = i == 0 ? 0 : pairs[i - 1] + 1;
            if (pairs[i] < 0 && (i == 0 || pairs[i - 1] >= 0) && next < built.Count && !taken[next])
            {
                Take(i, next);
            }
        }

        return pairs;

        void Pair(Func<SlideFingerprint, string> key)
        {
            Dictionary<string, Queue<int>> open = Enumerable.Range(0, built.Count).Where(index => !taken[index] && key(built[index]).Length > 0)
                .GroupBy(index => key(built[index])).ToDictionary(group => group.Key, group => new Queue<int>(group));
            for (int i = 0; i < now.Count; i++)
            {
                if (pairs[i] < 0 && open.TryGetValue(key(now[i]), out Queue<int>? candidates) && candidates.TryDequeue(out int index))
                {
                    Take(i, index);
                }
            }
        }

        void Take(int slide, int index)
        {
            pairs[slide] = index;
            taken[index] = true;
        }
    }

    /// <summary>The places in a row of indices that are out of order: all but a longest rising run, which keeps its places.</summary>
    public static HashSet<int> OutOfOrder(int[] indices)
    {
        int[] places = [.. Enumerable.Range(0, indices.Length).Where(place => indices[place] >= 0)];
        int[] length = new int[places.Length];
        int[] before = new int[places.Length];
        int best = -1;
        for (int i = 0; i < places.Length; i++)
        {
            before[i] = -1;
            for (int j = 0; j < i; j++)
            {
                if (indices[places[j]] < indices[places[i]] && length[j] > (before[i] < 0 ? 0 : length[before[i]]))
                {
                    before[i] = j;
                }
            }

            length[i] = 1 + (before[i] < 0 ? 0 : length[before[i]]);
            best = best < 0 || length[i] > length[best] ? i : best;
        }

        HashSet<int> moved = [.. places];
        for (int i = best; i >= 0; i = before[i])
        {
            moved.Remove(places[i]);
        }

        return moved;
    }
}
