using System.Collections.Frozen;
using System.Collections.Immutable;

namespace GenAiAlignment.Talks.Languages;

/// <summary>Words, and by a hyphen their ends (<c>-ется</c>) and beginnings (<c>يست-</c>), for languages whose verbs show by these.</summary>
internal sealed class WordForms
{
    private const char Hyphen = '-';

    /// <summary>An ending of its own is no word.</summary>
    private const int FewestOtherLetters = 1;

    private readonly FrozenSet<string> words;
    private readonly ImmutableArray<string> endings;
    private readonly ImmutableArray<string> beginnings;

    public WordForms(ImmutableArray<string> forms)
    {
        words = forms.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        endings = [.. forms.Where(form => form[0] == Hyphen).Select(form => form[1..])];
        beginnings = [.. forms.Where(form => form[^1] == Hyphen).Select(form => form[..^1])];
    }

    public bool Contains(string word) => words.Contains(word)
        || endings.Any(ending => word.Length >= ending.Length + FewestOtherLetters && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        || beginnings.Any(beginning => word.Length >= beginning.Length + FewestOtherLetters && word.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether one of the words stands anywhere in a text without white space between words.</summary>
    public bool StandIn(string text) => words.Any(word => text.Contains(word, StringComparison.Ordinal));
}
