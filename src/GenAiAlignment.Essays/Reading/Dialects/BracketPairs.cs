using Markdig.Helpers;

namespace GenAiAlignment.Essays.Reading.Dialects;

/// <summary>Which bracket closes which in the text of one block. All are found in one pass, so that brackets nested without end cost no more than their number.</summary>
internal sealed class BracketPairs
{
    private readonly Dictionary<int, int> ends = [];

    /// <param name="rest">What is still to be read of the block.</param>
    public BracketPairs(StringSlice rest, char open, char close)
    {
        Stack<int> opened = [];
        for (int i = rest.Start; i <= rest.End; i++)
        {
            char letter = rest.Text[i];
            if (letter == '\\')
            {
                i++;
            }
            else if (letter == open)
            {
                opened.Push(i);
            }
            else if (letter == close && opened.TryPop(out int start))
            {
                ends.Add(start, i);
            }
        }
    }

    /// <returns>The place of the bracket that closes the one at a place; <see langword="null"/> when none does.</returns>
    public int? EndOf(int start) => ends.TryGetValue(start, out int end) ? end : null;
}
