using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GenAiAlignment.Talks.Languages;

/// <summary>
/// Divides a paragraph into sentences: after a full stop, exclamation mark, question mark or ellipsis, with any closing quotes and brackets, when
/// white space follows and then no small letter. Abbreviations and initials end no sentence. Ideographic stops need no white space.
/// </summary>
internal sealed class SentenceSplitter
{
    private const string Enders = ".!?…؟";
    private const string WideEnders = "。！？";
    private const string Closers = "\"'”’»)]}›」』";

    private readonly FrozenSet<string> abbreviations;
    private readonly OpeningWords leaning;

    public SentenceSplitter(LanguageData language)
    {
        HasSpaces = language.HasSpaces;
        abbreviations = language.Words("sentences", "abbreviations").ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        leaning = new OpeningWords(language.Words("sentences", "leaning"));
    }

    /// <summary>Whether the language's words stand apart.</summary>
    public bool HasSpaces { get; }

    /// <summary>Start and length of each sentence, without the white space around it.</summary>
    public ImmutableArray<(int Start, int Length)> Split(string text)
    {
        ImmutableArray<(int, int)>.Builder sentences = ImmutableArray.CreateBuilder<(int, int)>();
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int end = EndAt(text, i);
            if (end > 0)
            {
                Add(sentences, text, start, end);
                start = end;
                i = end - 1;
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

    /// <returns>Where the sentence that ends with the character at a place ends, closers included; 0 when none does.</returns>
    private int EndAt(string text, int index)
    {
        bool isWide = WideEnders.Contains(text[index], StringComparison.Ordinal);
        if (!isWide && !Enders.Contains(text[index], StringComparison.Ordinal))
        {
            return 0;
        }

        int end = index + 1;
        while (end < text.Length && (Enders + WideEnders + Closers).Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        if (isWide || end == text.Length)
        {
            return end;
        }

        int next = end;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        bool goesOn = next == end || (next < text.Length && char.IsLower(text[next])) || (text[index] == '.' && IsAbbreviation(text, index));
        return goesOn ? 0 : end;
    }

    private bool IsAbbreviation(string text, int stop)
    {
        int start = stop;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        string word = text[start..stop];
        return abbreviations.Contains(word) || (word.Length == 1 && char.IsUpper(word[0]) && word is not "I" && start > 0);
    }
}
