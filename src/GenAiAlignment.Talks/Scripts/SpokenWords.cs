using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using GenAiAlignment.Essays;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Scripts;

/// <summary>
/// Takes out of a text what is read and not said: the marks of notes, remarks in brackets that point elsewhere (<c>(see below)</c>, <c>(Figure 1)</c>, an
/// address), and <c>in this post</c>. Of an address outside brackets its host stays.
/// </summary>
internal sealed partial class SpokenWords(ClaimWords words, bool hasSpaces)
{
    private const int MostWordsOfRemark = 6;
    private const int MostCharactersOfRemark = 12;
    private const string Commas = ",،、，";
    private const string ClosingMarks = ".,;:!?)»”。、，！？";

    private readonly OpeningWords pointers = new(words.UnspokenRemarks);
    private readonly ImmutableArray<string> phrases = [.. words.Unspoken.OrderByDescending(phrase => phrase.Length)];

    /// <returns>The text itself when all of it can be said.</returns>
    public InlineText Of(InlineText text)
    {
        string written = text.Text;
        TextRange[] left = [.. Merged([.. NoteMarks(text), .. Remarks(written), .. Phrases(written), .. Addresses(written)])];
        return left.Length == 0 ? text : Tidied(Without(text, left), left[0].Start == 0);
    }

    private static IEnumerable<TextRange> NoteMarks(InlineText text)
    {
        int position = 0;
        foreach (InlineRun run in text.Runs)
        {
            if (run.Footnote is not null && run.Text.Length > 0)
            {
                yield return new TextRange(position, run.Text.Length);
            }

            position += run.Text.Length;
        }
    }

    private IEnumerable<TextRange> Remarks(string text) => Bracket().Matches(text)
        .Where(match => IsUnsaid(match.Groups["remark"].Value.Trim()))
        .Select(match => new TextRange(match.Index, match.Length));

    private bool IsUnsaid(string remark) => Address().Match(remark) is { Success: true, Length: var length } && length == remark.Length
        || NoteNumber().IsMatch(remark)
        || (pointers.Open(remark) && !remark.EndsWith('?') && WordCounter.Count(remark) <= (hasSpaces ? MostWordsOfRemark : MostCharactersOfRemark));

    /// <summary>With the comma behind a phrase that opens a sentence.</summary>
    private IEnumerable<TextRange> Phrases(string text)
    {
        foreach (string phrase in phrases)
        {
            int at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
            while (at >= 0)
            {
                int end = at + phrase.Length;
                if (!hasSpaces || (!IsLetter(text, at - 1) && !IsLetter(text, end)))
                {
                    bool opens = at == 0 || ".!?。！？".Contains(text[..at].TrimEnd().LastOrDefault('.'), StringComparison.Ordinal);
                    yield return new TextRange(at, (opens && end < text.Length && Commas.Contains(text[end], StringComparison.Ordinal) ? end + 1 : end) - at);
                }

                at = text.IndexOf(phrase, end, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    /// <summary>Of an address all but its host.</summary>
    private static IEnumerable<TextRange> Addresses(string text)
    {
        foreach (Match match in Address().Matches(text))
        {
            Group host = match.Groups["host"];
            yield return new TextRange(match.Index, host.Index - match.Index);
            yield return new TextRange(host.Index + host.Length, match.Index + match.Length - host.Index - host.Length);
        }
    }

    private static bool IsLetter(string text, int index) => index >= 0 && index < text.Length && (char.IsLetterOrDigit(text[index]) || text[index] is '\'' or '’');

    private static IEnumerable<TextRange> Merged(TextRange[] ranges)
    {
        TextRange? open = null;
        foreach (TextRange range in ranges.Where(range => range.Length > 0).OrderBy(range => range.Start).ThenByDescending(range => range.Length))
        {
            if (open is { } last && range.Start <= last.End)
            {
                open = last with { Length = Math.Max(last.End, range.End) - last.Start };
                continue;
            }

            if (open is { } done)
            {
                yield return done;
            }

            open = range;
        }

        if (open is { } rest)
        {
            yield return rest;
        }
    }

    /// <summary>What stood behind the comma of a phrase opens its sentence now.</summary>
    private static InlineText Without(InlineText text, TextRange[] left)
    {
        ImmutableArray<InlineRun>.Builder runs = ImmutableArray.CreateBuilder<InlineRun>();
        int position = 0;
        int next = 0;
        bool needsCapital = false;
        foreach (InlineRun run in text.Runs)
        {
            StringBuilder kept = new();
            foreach (char letter in run.Text)
            {
                next += next < left.Length && left[next].End <= position ? 1 : 0;
                bool isLeft = next < left.Length && left[next].Start <= position;
                if (!isLeft)
                {
                    kept.Append(needsCapital ? char.ToUpperInvariant(letter) : letter);
                }

                needsCapital = isLeft ? Commas.Contains(letter, StringComparison.Ordinal) : needsCapital && !char.IsLetterOrDigit(letter);
                position++;
            }

            if (kept.Length > 0 || (run.Text.Length == 0 && run.Footnote is null))
            {
                runs.Add(run with { Text = kept.ToString(), Footnote = null });
            }
        }

        return new InlineText(runs.ToImmutable());
    }

    /// <summary>One space between words, none before a closing mark, a capital letter where the start is gone.</summary>
    private static InlineText Tidied(InlineText text, bool needsCapital)
    {
        ImmutableArray<InlineRun>.Builder runs = ImmutableArray.CreateBuilder<InlineRun>();
        string whole = text.Text;
        int position = 0;
        char last = ' ';
        foreach (InlineRun run in text.Runs)
        {
            StringBuilder kept = new();
            foreach (char letter in run.Text)
            {
                position++;
                char next = position < whole.Length ? whole[position] : ' ';
                if (char.IsWhiteSpace(letter) && (char.IsWhiteSpace(last) || ClosingMarks.Contains(next, StringComparison.Ordinal)))
                {
                    continue;
                }

                kept.Append(needsCapital && char.IsLetter(letter) ? char.ToUpperInvariant(letter) : letter);
                needsCapital &= !char.IsLetterOrDigit(letter);
                last = letter;
            }

            if (kept.Length > 0 || run.Text.Length == 0)
            {
                runs.Add(run with { Text = kept.ToString() });
            }
        }

        return new InlineText(runs.ToImmutable());
    }

    [GeneratedRegex(@"\s*[(（\[](?<remark>[^()（）\[\]]{1,120})[)）\]]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"(https?://|(?=www\.))(www\.)?(?<host>[\w-]+(\.[\w-]+)+)(:\d+)?(/[^\s)\]]*[\w/]|/)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Address();

    [GeneratedRegex(@"^(\d{1,3}([,;–-]\s?\d{1,3})*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NoteNumber();
}
