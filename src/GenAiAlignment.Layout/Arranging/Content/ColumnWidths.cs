using System.Collections.Immutable;

namespace GenAiAlignment.Layout.Arranging.Content;

/// <summary>How wide the columns of a table are, in points.</summary>
internal static class ColumnWidths
{
    // Columns that need little room are spread by so much at most: a row whose cells stand far apart cannot be followed.
    private const double MostSpread = 1.6;

    /// <summary>
    /// As wide as their texts on one line when there is room. Else the columns with the shortest texts are as wide as these, as long as that is
    /// no more than their share; of the others each has the room of its longest word, and what is left is shared by how much more each could use.
    /// </summary>
    /// <param name="needs">For each column the width of its longest word and of its longest text.</param>
    public static ImmutableArray<double> Of(ImmutableArray<(double Least, double Most)> needs, double room)
    {
        double most = needs.Sum(need => need.Most);
        if (most <= room)
        {
            double spread = Math.Min(MostSpread, room / most);
            return [.. needs.Select(need => need.Most * spread)];
        }

        ImmutableArray<(double Least, double Most)> settled = WithShortColumns(needs, room);
        double least = settled.Sum(need => need.Least);
        if (least >= room)
        {
            return [.. settled.Select(need => need.Least * room / least)];
        }

        double share = (room - least) / (settled.Sum(need => need.Most) - least);
        return [.. settled.Select(need => need.Least + ((need.Most - need.Least) * share))];
    }

    /// <summary>Columns that need no more than an equal share of the room get all they need, the shortest first, as long as the others' words have room.</summary>
    private static ImmutableArray<(double Least, double Most)> WithShortColumns(ImmutableArray<(double Least, double Most)> needs, double room)
    {
        (double Least, double Most)[] settled = [.. needs];
        double left = room;
        int open = needs.Length;
        foreach (int column in Enumerable.Range(0, needs.Length).OrderBy(column => needs[column].Most))
        {
            double least = settled.Sum(need => need.Least) - needs[column].Least + needs[column].Most;
            if (needs[column].Most > left / open || least > room)
            {
                break;
            }

            settled[column] = (needs[column].Most, needs[column].Most);
            left -= needs[column].Most;
            open--;
        }

        return [.. settled];
    }

    /// <summary>Columns that stand together: all of them, or, where their longest words are too wide together, the first with as many others as there is room for.</summary>
    public static ImmutableArray<ImmutableArray<int>> Groups(ImmutableArray<(double Least, double Most)> needs, double room)
    {
        ImmutableArray<ImmutableArray<int>>.Builder groups = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
        List<int> group = [0];
        double used = needs[0].Least;
        for (int i = 1; i < needs.Length; i++)
        {
            if (used + needs[i].Least > room && group.Count > 1)
            {
                groups.Add([.. group]);
                (group, used) = ([0], needs[0].Least);
            }

            group.Add(i);
            used += needs[i].Least;
        }

        groups.Add([.. group]);
        return groups.ToImmutable();
    }
}
