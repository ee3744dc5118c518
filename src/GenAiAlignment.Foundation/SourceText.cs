using System.Collections.Immutable;

namespace GenAiAlignment.Foundation;

/// <summary>A text file as its author wrote it, with the name to show in messages. Compared by reference: one file, one instance.</summary>
public sealed class SourceText
{
    private readonly ImmutableArray<int> lineStarts;

    public SourceText(string name, string text)
    {
        Name = name;
        Text = text;
        lineStarts = FindLineStarts(text);
    }

    /// <summary>The file's name as the user gave it, never made absolute.</summary>
    public string Name { get; }

    public string Text { get; }

    public int LineCount => lineStarts.Length;

    public SourceSpan Whole => new(this, 0, Text.Length);

    /// <summary>Line and column of an offset, both from 1; the column counts UTF-16 units.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        int index = lineStarts.BinarySearch(Math.Clamp(offset, 0, Text.Length));
        int line = index >= 0 ? index : ~index - 1;
        return (line + 1, offset - lineStarts[line] + 1);
    }

    /// <summary>A line's text without its end.</summary>
    /// <param name="line">From 1 to <see cref="LineCount"/>.</param>
    public string LineText(int line)
    {
        int start = lineStarts[line - 1];
        int end = line < lineStarts.Length ? lineStarts[line] : Text.Length;
        return Text[start..end].TrimEnd('\r', '\n');
    }

    /// <summary>The span that starts at a line and column (both from 1), kept within the text.</summary>
    public SourceSpan SpanAt(int line, int column, int length)
    {
        int start = Math.Min(lineStarts[Math.Clamp(line, 1, lineStarts.Length) - 1] + Math.Max(column - 1, 0), Text.Length);
        return new SourceSpan(this, start, Math.Clamp(length, 0, Text.Length - start));
    }

    public override string ToString() => Name;

    private static ImmutableArray<int> FindLineStarts(string text)
    {
        ImmutableArray<int>.Builder starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts.ToImmutable();
    }
}
