using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GenAiAlignment.Talks.Languages;

/// <summary>Words and phrases that a text may open with. One that ends in a hyphen opens words, as prefixes of Hebrew and Arabic do.</summary>
internal sealed class OpeningWords
{
    private const string Marks = "“\"‘„«「『(¿¡ ";

    private readonly FrozenSet<string> words;
    private readonly FrozenSet<string> stems;
    private readonly int longest;
    private readonly bool touchLetters;

    public OpeningWords(ImmutableArray<string> words)
    {
        this.words = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        stems = words.Where(word => word.EndsWith('-')).Select(word => word[..^1]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        longest = words.IsEmpty ? 0 : words.Max(word => word.Length);
        // Ideographs and kana stand without spaces, so a word of theirs may be followed by another.
        touchLetters = words.Any(word => WordCounter.Count(word) == word.Length && word.Length > 1);
    }

    public bool Open(string text)
    {
        ReadOnlySpan<char> start = text.AsSpan().TrimStart(Marks);
        FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> wholeWords = words.GetAlternateLookup<ReadOnlySpan<char>>();
        FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> beginnings = stems.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int length = 1; length <= Math.Min(longest, start.Length); length++)
        {
            bool isWhole = touchLetters || length == start.Length || !(char.IsLetterOrDigit(start[length]) || start[length] is '\'' or '’' or '-');
            if ((isWhole && wholeWords.Contains(start[..length])) || (stems.Count > 0 && beginnings.Contains(start[..length])))
            {
                return true;
            }
        }

        return false;
    }
}
