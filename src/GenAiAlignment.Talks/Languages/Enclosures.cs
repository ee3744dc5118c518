using System.Buffers;
using System.Collections.Frozen;

namespace GenAiAlignment.Talks.Languages;

/// <summary>
/// The brackets and quotation marks of a text that belong together, found in one pass. A mark whose partner is missing, such as the bracket of
/// <c>1)</c>, encloses nothing.
/// </summary>
internal sealed class Enclosures
{
    private const string Brackets = "()[]{}（）［］【】〔〕〈〉《》";

    /// <summary>What opens, and what may close it. German and Danish turn the angle quotes of French around.</summary>
    private static readonly FrozenDictionary<char, string> Quotes = new Dictionary<char, string>
    {
        ['“'] = "”",
        ['„'] = "“”",
        ['‘'] = "’",
        ['‚'] = "‘’",
        ['«'] = "»",
        ['»'] = "«",
        ['‹'] = "›",
        ['›'] = "‹",
        ['「'] = "」",
        ['『'] = "』",
        ['"'] = "\"",
    }.ToFrozenDictionary();

    /// <summary>These may also be apostrophes, inch marks, or close: they open only where no letter or figure stands before them.</summary>
    private const string OpeningBeforeWords = "‘‚«»‹›\"";

    private static readonly SearchValues<char> Marks = SearchValues.Create(Brackets + string.Concat(Quotes.Keys) + string.Concat(Quotes.Values));

    private readonly Dictionary<int, int> closings = [];
    private readonly HashSet<int> closed = [];
    private readonly Dictionary<char, int> open = [];
    private readonly Stack<int> opened = [];
    private readonly string text;

    public Enclosures(string text)
    {
        this.text = text;
        for (int i = NextMark(0); i < text.Length; i = NextMark(i + 1))
        {
            if (!Close(i) && Opens(i))
            {
                opened.Push(i);
                open[text[i]] = open.GetValueOrDefault(text[i]) + 1;
            }
        }
    }

    public static bool IsBracket(char mark) => Brackets.Contains(mark, StringComparison.Ordinal);

    /// <summary>Where the mark that opens at a place is closed; <see langword="null"/> when none opens there.</summary>
    public int? ClosingOf(int place) => Marks.Contains(text[place]) && closings.TryGetValue(place, out int closing) ? closing : null;

    /// <summary>Whether the mark at a place closes one before it.</summary>
    public bool Closes(int place) => closed.Contains(place);

    private int NextMark(int from)
    {
        int next = text.AsSpan(from).IndexOfAny(Marks);
        return next < 0 ? text.Length : from + next;
    }

    private bool Opens(int place)
    {
        char mark = text[place];
        return OpeningBeforeWords.Contains(mark, StringComparison.Ordinal)
            ? place == 0 || !char.IsLetterOrDigit(text[place - 1])
            : Quotes.ContainsKey(mark) || (Brackets.IndexOf(mark, StringComparison.Ordinal) is var bracket && bracket >= 0 && bracket % 2 == 0);
    }

    /// <summary>Closes the last open mark that the one at a place can close; those between the two were never closed.</summary>
    private bool Close(int place)
    {
        char mark = text[place];
        if (IsApostrophe(place) || !open.Any(kind => kind.Value > 0 && IsClosedBy(kind.Key, mark)))
        {
            return false;
        }

        int opening;
        do
        {
            opening = opened.Pop();
            open[text[opening]]--;
        }
        while (!IsClosedBy(text[opening], mark));

        closings[opening] = place;
        closed.Add(place);
        return true;
    }

    private bool IsApostrophe(int place) =>
        text[place] == '’' && place > 0 && place + 1 < text.Length && char.IsLetter(text[place - 1]) && char.IsLetter(text[place + 1]);

    private static bool IsClosedBy(char opening, char mark) => Quotes.TryGetValue(opening, out string? closers)
        ? closers.Contains(mark, StringComparison.Ordinal)
        : Brackets[Brackets.IndexOf(opening, StringComparison.Ordinal) + 1] == mark;
}
