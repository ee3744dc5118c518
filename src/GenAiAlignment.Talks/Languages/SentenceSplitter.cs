using System.Buffers;
using System.Collections.Immutable;

namespace GenAiAlignment.Talks.Languages;

/// <summary>
/// Divides a paragraph into sentences: after a full stop, exclamation mark, question mark or ellipsis, with any closing quotes and brackets, when
/// white space follows and then no small letter, and after a full stop no figure. Sentences do not end within brackets nor within quotations that they hold,
/// nor at the stops of abbreviations. Ideographic stops need no white space.
/// </summary>
internal sealed class SentenceSplitter
{
    private const string Enders = ".!?…؟۔।॥‼⁇⁈⁉";
    private const string WideEnders = "。！？｡．";
    private const string Closers = "\"'”’»)]}›」』";
    private const string NoteMarks = "¹²³⁴⁵⁶⁷⁸⁹⁰";
    private const int LongestOpening = 4;
    private const int MostMarks = 16;
    private const int MostFiguresOfItem = 2;

    private static readonly SearchValues<char> AllEnders = SearchValues.Create(Enders + WideEnders);

    private readonly Abbreviations abbreviations;
    private readonly OpeningWords leaning;
    private readonly ImmutableArray<string> afterQuotations;

    public SentenceSplitter(LanguageData language)
    {
        HasSpaces = language.HasSpaces;
        abbreviations = new Abbreviations(language);
        leaning = new OpeningWords(language.Words("sentences", "leaning"));
        afterQuotations = language.Words("sentences", "after-quotations");
    }

    /// <summary>Whether the language's words stand apart.</summary>
    public bool HasSpaces { get; }

    /// <summary>Start and length of each sentence, without the white space around it.</summary>
    public ImmutableArray<(int Start, int Length)> Split(string text)
    {
        ImmutableArray<(int, int)>.Builder sentences = ImmutableArray.CreateBuilder<(int, int)>();
        Enclosures enclosures = new(text);
        int start = 0;
        bool isBegun = false;
        for (int i = 0; i < text.Length; i++)
        {
            int end = 0;
            if (enclosures.ClosingOf(i) is { } closing)
            {
                int after = EndOfEnclosure(text, enclosures, start, i, closing, isBegun);
                // A quotation of whole sentences is divided like the text around it.
                if (isBegun || after == 0 || Enclosures.IsBracket(text[i]))
                {
                    end = after;
                    i = closing;
                    isBegun = true;
                }
            }
            else if (isBegun && AllEnders.Contains(text[i]))
            {
                end = EndAt(text, enclosures, start, i);
            }

            isBegun |= char.IsLetterOrDigit(text[i]);
            if (end > 0)
            {
                Add(sentences, text, start, end);
                start = end;
                i = end - 1;
                isBegun = false;
            }
        }

        Add(sentences, text, start, text.Length);
        return sentences.ToImmutable();
    }

    /// <summary>
    /// Whether a sentence does not stand alone: it opens with words that point back or with a small letter, or it asks or leads to what follows.
    /// </summary>
    public bool Leans(string sentence) =>
        leaning.Open(sentence) || SentenceShape.IsOpen(sentence) || sentence.EndsWith(';') || char.IsLower(sentence.FirstOrDefault(char.IsLetterOrDigit));

    private static void Add(ImmutableArray<(int, int)>.Builder sentences, string text, int start, int end)
    {
        int from = start;
        while (from < end && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        int to = end;
        while (to > from && char.IsWhiteSpace(text[to - 1]))
        {
            to--;
        }

        if (to > from)
        {
            sentences.Add((from, to - from));
        }
    }

    /// <summary>
    /// Where the sentence ends with brackets or quotation marks; 0 when it goes on behind them. Brackets end it when they hold it whole, a quotation
    /// when its own sentence ends.
    /// </summary>
    private int EndOfEnclosure(string text, Enclosures enclosures, int start, int opening, int closing, bool isBegun)
    {
        if (isBegun && Enclosures.IsBracket(text[opening]))
        {
            return 0;
        }

        int last = closing - 1;
        while (last > opening && char.IsWhiteSpace(text[last]))
        {
            last--;
        }

        return AllEnders.Contains(text[last]) ? EndAt(text, enclosures, start, last) : 0;
    }

    /// <returns>Where the sentence that ends with the mark at a place ends, closers and note marks included; 0 when none does.</returns>
    private int EndAt(string text, Enclosures enclosures, int start, int index)
    {
        int end = EndOfMarks(text, enclosures, index);
        if (end == text.Length)
        {
            return end;
        }

        if (IsWide(text, index))
        {
            return end > index + 1 && afterQuotations.Any(words => text.AsSpan(end).StartsWith(words, StringComparison.Ordinal)) ? 0 : end;
        }

        int next = end;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return next == text.Length || (next > end && !GoesOn(text, start, index, next)) ? end : 0;
    }

    private static int EndOfMarks(string text, Enclosures enclosures, int index)
    {
        int end = index + 1;
        while (end < text.Length && end - index < MostMarks)
        {
            if (AllEnders.Contains(text[end]) || Closers.Contains(text[end], StringComparison.Ordinal) || enclosures.Closes(end)
                || NoteMarks.Contains(text[end], StringComparison.Ordinal))
            {
                end++;
            }
            else if (end + 1 < text.Length && char.IsWhiteSpace(text[end]) && enclosures.Closes(end + 1))
            {
                // French sets white space within its quotation marks.
                end += 2;
            }
            else if (enclosures.ClosingOf(end) is { } closing && text[end] == '[' && text.AsSpan((end + 1)..closing).IndexOfAnyExceptInRange('0', '9') < 0)
            {
                end = closing + 1;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>Whether a mark ends a sentence without white space behind it.</summary>
    private static bool IsWide(string text, int index) => text[index] switch
    {
        '．' => index == 0 || index + 1 >= text.Length || !char.IsDigit(text[index - 1]) || !char.IsDigit(text[index + 1]),
        '!' or '?' => index + 1 < text.Length && WordCounter.IsIdeograph(text[index + 1]),
        char mark => WideEnders.Contains(mark, StringComparison.Ordinal),
    };

    private bool GoesOn(string text, int start, int index, int next)
    {
        if (char.IsLower(FirstLetter(text, next)))
        {
            return true;
        }

        bool isStop = text[index] == '.';
        return ((isStop || text[index] == '…') && char.IsDigit(text[next]) && !(OpensItem(text, start) && OpensItem(text, next)))
            || (isStop && index > start && text[index + 1] != '.' && abbreviations.GoesOn(text, start, index, next));
    }

    /// <summary>The first letter or figure behind opening marks and dashes.</summary>
    private static char FirstLetter(string text, int next)
    {
        for (int i = next; i < Math.Min(text.Length, next + LongestOpening); i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                return text[i];
            }
        }

        return '\0';
    }

    /// <summary>Whether a number with its stop or bracket opens an item of a list that runs on in its paragraph.</summary>
    private static bool OpensItem(string text, int place)
    {
        int next = place;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        int end = next;
        while (end < text.Length && char.IsDigit(text[end]))
        {
            end++;
        }

        return end - next is > 0 and <= MostFiguresOfItem && end + 2 < text.Length && text[end] is '.' or ')' && char.IsWhiteSpace(text[end + 1]) && !char.IsLower(text[end + 2]);
    }
}
