using System.Collections.Immutable;
using System.Globalization;

namespace GenAiAlignment.Themes.Layouts;

/// <summary>The steps of a path written as SVG path data (SVG 2, 9.3): the absolute commands M, L, C and Z.</summary>
public static class PathData
{
    /// <summary>Reads path data into commands with their numbers: two for M and L, six for C, none for Z.</summary>
    public static bool TryParse(string data, out ImmutableArray<(char Command, ImmutableArray<double> Numbers)> steps)
    {
        ImmutableArray<(char, ImmutableArray<double>)>.Builder read = ImmutableArray.CreateBuilder<(char, ImmutableArray<double>)>();
        steps = [];
        int position = 0;
        while (SkipSpace(data, ref position) < data.Length)
        {
            char command = data[position++];
            int count = command switch { 'M' or 'L' => 2, 'C' => 6, 'Z' => 0, _ => -1 };
            if (count < 0 || (read.Count == 0 && command != 'M') || ReadNumbers(data, ref position, count) is not { } numbers)
            {
                return false;
            }

            read.Add((command, numbers));
        }

        steps = read.ToImmutable();
        return steps.Length > 1;
    }

    private static ImmutableArray<double>? ReadNumbers(string data, ref int position, int count)
    {
        ImmutableArray<double>.Builder numbers = ImmutableArray.CreateBuilder<double>(count);
        for (int i = 0; i < count; i++)
        {
            int start = SkipSpace(data, ref position);
            while (position < data.Length && (char.IsAsciiDigit(data[position]) || data[position] is '.' or '-'))
            {
                position++;
            }

            const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
            if (!double.TryParse(data.AsSpan(start, position - start), style, CultureInfo.InvariantCulture, out double number))
            {
                return null;
            }

            numbers.Add(number);
        }

        return numbers.MoveToImmutable();
    }

    private static int SkipSpace(string data, ref int position)
    {
        while (position < data.Length && (char.IsWhiteSpace(data[position]) || data[position] == ','))
        {
            position++;
        }

        return position;
    }
}
