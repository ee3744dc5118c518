using System.Collections.Immutable;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Claims;

/// <summary>Knows a text that tells its reader what to do.</summary>
internal sealed class Imperatives(ClaimWords words, SentenceShape shape)
{
    /// <summary>Longer headings that end in a verb form are no commands.</summary>
    private const int MostWordsOfHeading = 9;

    private readonly OpeningWords openings = new(words.Imperatives);
    private readonly ImmutableArray<string> endings = words.ImperativeEndings;

    /// <summary>Whether a sentence opens with a verb that commands.</summary>
    public bool Open(string text) => openings.Open(text) && !SentenceShape.IsOpen(text) && !shape.VerbFollowsFirstWord(text);

    /// <summary>Whether a heading commands: it opens with such a verb, or ends with one where the language puts it last.</summary>
    public bool Heads(string heading)
    {
        if (Open(heading))
        {
            return true;
        }

        string text = heading.TrimEnd('.', '!', '。', '！', ' ');
        return WordCounter.Count(text) is > 1 and <= MostWordsOfHeading
            && !SentenceShape.IsOpen(heading)
            && endings.Any(ending => text.EndsWith(ending, StringComparison.Ordinal));
    }
}
