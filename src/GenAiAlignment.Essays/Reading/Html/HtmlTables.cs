using System.Collections.Immutable;
using System.Globalization;
using GenAiAlignment.Essays.Blocks;

namespace GenAiAlignment.Essays.Reading.Html;

/// <summary>
/// Turns rows of cells into a table. One that only arranges things on a page is no table: when it has one column, only pictures, or cells that hold more than
/// text and lists, its cells are read one after another.
/// </summary>
internal static class HtmlTables
{
    /// <summary>Columns beyond are not read side by side, but behind one another in the last: none could be shown.</summary>
    private const int MostColumns = 60;

    public static IEnumerable<Block> Of(HtmlElement table)
    {
        ImmutableArray<HtmlElement> rows = [.. table.Parts.Where(row => row.Parts.Count > 0)];
        ImmutableArray<Block> others = [.. table.Parts.SelectMany(row => row.Blocks)];
        InlineText?[][] texts = [.. rows.Select(row => row.Parts.Select(TextOf).ToArray())];
        bool isTable = texts.Any(row => row.Length > 1) && !texts.Any(row => row.Contains(null)) && texts.Any(row => row.Any(text => text is { PlainText.Length: > 0 }));
        return isTable ? [.. others, Table(table, rows, texts)] : [.. others, .. rows.SelectMany(row => row.Parts).SelectMany(cell => cell.Blocks)];
    }

    private static InlineText? TextOf(HtmlElement cell)
    {
        InlineText?[] texts = [.. cell.Blocks.Select(HtmlTexts.Of)];
        return texts.Contains(null) ? null : HtmlTexts.Joined(texts.OfType<InlineText>(), "\n");
    }

    private static TableBlock Table(HtmlElement table, ImmutableArray<HtmlElement> rows, InlineText?[][] texts)
    {
        List<List<InlineText>> grid = [.. rows.Select(_ => new List<InlineText>())];
        int[] taken = new int[MostColumns];
        ColumnAlignment[] alignments = new ColumnAlignment[MostColumns];
        for (int row = 0; row < rows.Length; row++)
        {
            for (int i = 0; i < texts[row].Length; i++)
            {
                while (grid[row].Count < MostColumns && taken[grid[row].Count] > row)
                {
                    grid[row].Add(InlineText.Empty);
                }

                HtmlElement cell = rows[row].Parts[i];
                Place(grid[row], texts[row][i] ?? InlineText.Empty);
                int column = grid[row].Count - 1;
                alignments[column] = alignments[column] == ColumnAlignment.Natural ? AlignmentOf(cell.Tag) : alignments[column];
                int width = Math.Min(NumberOf(cell.Tag["colspan"]), MostColumns - column);
                Array.Fill(taken, row + NumberOf(cell.Tag["rowspan"]), column, width);
                grid[row].AddRange(Enumerable.Repeat(InlineText.Empty, width - 1));
            }
        }

        int columns = grid.Max(row => row.Count);
        ImmutableArray<ImmutableArray<InlineText>> full = [.. grid.Select(row => (ImmutableArray<InlineText>)[.. row, .. Enumerable.Repeat(InlineText.Empty, columns - row.Count)])];
        return new TableBlock(table.Span, [.. alignments.Take(columns)], full[0], full[1..]);
    }

    private static void Place(List<InlineText> row, InlineText text)
    {
        if (row.Count < MostColumns)
        {
            row.Add(text);
        }
        else
        {
            row[^1] = HtmlTexts.Joined([row[^1], text], " ");
        }
    }

    private static int NumberOf(string? written) => int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? Math.Clamp(number, 1, MostColumns) : 1;

    private static ColumnAlignment AlignmentOf(HtmlTag cell)
    {
        string written = cell["align"] ?? (cell["style"] is { } style && style.Contains("text-align", StringComparison.OrdinalIgnoreCase)
            ? style[style.IndexOf("text-align", StringComparison.OrdinalIgnoreCase)..].Split(':', ';').ElementAtOrDefault(1) ?? ""
            : "");
        return written.Trim().ToLowerInvariant() switch
        {
            "left" => ColumnAlignment.Left,
            "center" => ColumnAlignment.Centre,
            "right" => ColumnAlignment.Right,
            _ => ColumnAlignment.Natural,
        };
    }
}
