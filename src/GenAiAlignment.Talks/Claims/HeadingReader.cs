using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Claims;

/// <summary>
/// Claims in headings: of the level that has most of them, the headings that state something or tell what to do, when they are at least half of their level,
/// or of those in their section. A number that opens such a heading is no part of the claim.
/// </summary>
internal sealed class HeadingReader(SentenceShape shape, Imperatives imperatives) : IClaimReader
{
    /// <summary>A heading alone in its section shows no habit.</summary>
    private const int FewestSiblings = 2;

    public ClaimSignal Signal => ClaimSignal.Headings;

    public IEnumerable<ClaimCandidate> Read(EssayMap essay)
    {
        return LevelsOf(essay)
            .Select(level => (level.Key, Claims: ClaimsOf(essay, [.. level])))
            .OrderByDescending(level => level.Claims.Length)
            .ThenBy(level => level.Key)
            .Take(1)
            .SelectMany(level => level.Claims)
            .Select(Candidate);
    }

    /// <summary>All headings of the level that has most, whether they read like claims or not: what an author gets who asks for headings.</summary>
    public IEnumerable<ClaimCandidate> ReadAll(EssayMap essay) => LevelsOf(essay)
        .OrderByDescending(level => level.Count())
        .ThenBy(level => level.Key)
        .Take(1)
        .SelectMany(level => level.Where(heading => !SentenceShape.IsOpen(heading.Text.PlainText)))
        .Select(Candidate);

    private static IGrouping<int, HeadingBlock>[] LevelsOf(EssayMap essay) => [.. essay.Argument
        .Select(passage => passage.Heading)
        .OfType<HeadingBlock>()
        .Where(heading => heading != essay.Title)
        .GroupBy(heading => heading.Level)
        .Where(level => level.Key > 1 || level.Count() > 1)];

    /// <summary>Those of the whole level, else those of the sections in which most headings state or command.</summary>
    private HeadingBlock[] ClaimsOf(EssayMap essay, HeadingBlock[] level) => ClaimsOf(level) is { Length: > 0 } all
        ? all
        : [.. level.GroupBy(heading => essay.SectionOf(heading)).Select(siblings => siblings.ToArray()).Where(siblings => siblings.Length >= FewestSiblings).SelectMany(ClaimsOf)];

    /// <summary>None when most headings name topics. Else all that are numbered belong to one series, whatever the rules see in them.</summary>
    private HeadingBlock[] ClaimsOf(HeadingBlock[] headings) => headings.Count(heading => Reads(TextOf(heading))) * 2 >= headings.Length
        ? [.. headings.Where(heading => Reads(TextOf(heading)) || ClaimTexts.Numbered(heading.Text) is not null)]
        : [];

    private bool Reads(string text) => !SentenceShape.IsOpen(text) && (shape.IsStatement(text) || imperatives.Heads(text));

    private ClaimCandidate Candidate(HeadingBlock heading)
    {
        int from = ClaimTexts.Numbered(heading.Text)?.Behind ?? 0;
        return ClaimCandidate.Create(Signal, heading, null, heading, new TextRange(from, heading.Text.Text.Length - from), true);
    }

    private static string TextOf(HeadingBlock heading) => ClaimTexts.Numbered(heading.Text) is var (_, behind) ? heading.Text.Text[behind..] : heading.Text.PlainText;
}
