using System.Collections.Immutable;
using System.Globalization;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Planning;

/// <summary>
/// Finds an essay's claims. Of its signs it takes the first, in the order of <see cref="ClaimSignal"/>, that gives at least three claims that read
/// like claims, one in 2,000 words, and half as many as any other. In a short essay bold paragraphs count from the first on. Else key sentences
/// stand in.
/// </summary>
/// <param name="name">The essay's title, where it is not among its headings.</param>
internal sealed class ClaimSearch(LanguageData language, SentenceSplitter sentences, string? name)
{
    /// <summary>Fewer numbered items, quotations or headings are part of the prose.</summary>
    private const int FewestClaims = 3;

    /// <summary>A quarter of an hour: a sign that is rarer than this does not carry the talk.</summary>
    private const int MostWordsBetweenClaims = 2_000;

    private readonly SentenceShape shape = new(language);

    /// <param name="asked">The author's choice; <see langword="null"/> takes the strongest sign.</param>
    public FoundClaims Find(ImmutableArray<Block> blocks, ClaimSignal? asked)
    {
        if (asked is { } signal)
        {
            ShapedEssay shaped = Read(blocks, signal);
            return new FoundClaims(new ClaimChoice(signal, $"the settings ask for {NameOf(signal)}"), shaped);
        }

        (ClaimSignal Signal, ShapedEssay Essay)[] readings =
            [.. Enum.GetValues<ClaimSignal>().Where(sign => sign != ClaimSignal.Sentences).Select(sign => (sign, Read(blocks, sign)))];
        int most = readings.Max(reading => reading.Essay.Strength);
        int needed = blocks.Sum(NotesWriter.WordsOf) / MostWordsBetweenClaims;
        foreach ((ClaimSignal sign, ShapedEssay essay) in readings)
        {
            if (essay.Strength >= Math.Max(FewestClaims, needed) && essay.Strength * 2 >= most)
            {
                return new FoundClaims(new ClaimChoice(sign, Reason(sign, essay, readings)), essay);
            }
        }

        ShapedEssay bold = readings[0].Essay;
        return bold.Claims.IsEmpty || bold.Claims.Length < needed
            ? new FoundClaims(
                new ClaimChoice(ClaimSignal.Sentences, $"no bold paragraphs, theses, quotations or headings carry the essay{Counted(readings)}"),
                Read(blocks, ClaimSignal.Sentences))
            : new FoundClaims(new ClaimChoice(ClaimSignal.Bold, Reason(ClaimSignal.Bold, bold, readings)), bold);
    }

    private ShapedEssay Read(ImmutableArray<Block> blocks, ClaimSignal signal) => signal switch
    {
        ClaimSignal.Bold => new BoldClaims(language, shape, sentences).Read(blocks),
        ClaimSignal.Numbered => new NumberedClaims(shape, sentences).Read(blocks),
        ClaimSignal.Quotes => new QuotedClaims(shape, sentences).Read(blocks),
        ClaimSignal.Headings => new HeadingClaims(shape).Read(blocks),
        ClaimSignal.Sentences => new SentenceClaims(new KeySentences(sentences), name).Read(blocks),
        _ => throw new InvalidOperationException($"An unknown signal: {signal}"),
    };

    private static string Reason(ClaimSignal signal, ShapedEssay essay, (ClaimSignal Signal, ShapedEssay Essay)[] readings) => string.Create(
        CultureInfo.InvariantCulture, $"{essay.Claims.Length} {NameOf(signal)} read like claims{Counted([.. readings.Where(reading => reading.Signal != signal)])}");

    /// <summary>What else there was, for the author to judge the choice.</summary>
    private static string Counted((ClaimSignal Signal, ShapedEssay Essay)[] others)
    {
        string[] counts = [.. others
            .Where(other => other.Essay.Strength > 0)
            .Select(other => string.Create(CultureInfo.InvariantCulture, $"{other.Essay.Strength} {NameOf(other.Signal)}"))];
        return counts.Length == 0 ? "" : $"; there are also {string.Join(" and ", counts)}";
    }

    private static string NameOf(ClaimSignal signal) => signal switch
    {
        ClaimSignal.Bold => "bold paragraphs",
        ClaimSignal.Numbered => "numbered theses",
        ClaimSignal.Quotes => "block quotations",
        ClaimSignal.Headings => "headings that are sentences",
        ClaimSignal.Sentences => "key sentences",
        _ => throw new InvalidOperationException($"An unknown signal: {signal}"),
    };
}
