using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Languages;
using GenAiAlignment.Talks.Planning;

namespace GenAiAlignment.Talks.Claims;

/// <summary>
/// Finds an essay's claims. A sign carries the talk when at least three texts bear it that read like claims, one in 2,000 words, and when it is spread over
/// the essay. All signs that carry add up; quotations count only where no other sign does. What bears a sign of the author's that does not carry becomes a
/// key sentence, and where nothing carries key sentences of the plain prose stand in.
/// </summary>
internal sealed class ClaimSearch
{
    /// <summary>Fewer numbered items, quotations or headings are part of the prose.</summary>
    private const int FewestClaims = 3;

    /// <summary>A quarter of an hour: a sign that is rarer than this does not carry the talk.</summary>
    private const int MostWordsBetweenClaims = 2_000;

    private const int HalfOfQuarters = 2;
    private const int FewestWordsOfStatement = 4;
    private const int FewestCharactersOfStatement = 8;

    /// <summary>Where key sentences stand in for claims, parts of paragraphs are about as long as a slide stands: most of a minute.</summary>
    private const int MostWordsOfProse = 110;

    /// <summary>A longer paragraph would keep a slide longer than two minutes.</summary>
    private const int MostWordsOfParagraph = 280;

    /// <summary>Fewer headings that ask are the essay's own.</summary>
    private const int FewestQuestions = 3;

    private readonly HeadingReader headings;
    private readonly ImmutableArray<IClaimReader> readers;
    private readonly SentenceSplitter sentences;
    private readonly SentenceJudge judge;
    private readonly EssayMap essay;
    private readonly Vetoes vetoes;

    public ClaimSearch(LanguageData language, ClaimWords words, SentenceSplitter sentences, EssayMap essay)
    {
        SentenceShape shape = new(language);
        Imperatives imperatives = new(words, shape);
        vetoes = new Vetoes(words, language.HasSpaces);
        this.essay = essay;
        this.sentences = sentences;
        headings = new HeadingReader(shape, imperatives);
        readers =
        [
            new BoldParagraphReader(shape, imperatives),
            new BoldSentenceReader(shape, imperatives, sentences),
            new LabelReader(words, shape, imperatives, sentences),
            new NumberedThesisReader(shape, sentences),
            headings,
            new ListItemReader(shape, imperatives, sentences),
            new QuotationReader(new QuoteIntroductions(words, sentences), shape),
        ];
        ListPoints = new ListPoints(shape, imperatives, sentences);
        Terms terms = new(words.StopWords.ToFrozenSet(), language.HasSpaces);
        judge = new SentenceJudge(words, vetoes, imperatives, new RelationPattern(language), terms, language.HasSpaces);
    }

    public ListPoints ListPoints { get; }

    /// <param name="asked">The author's choice; <see langword="null"/> takes the signs that the essay gives.</param>
    public ClaimFindings Find(ClaimSignal? asked)
    {
        if (asked == ClaimSignal.Sentences)
        {
            return Index(new ClaimChoice(ClaimSignal.Sentences, "the settings ask for key sentences"), []);
        }

        ImmutableArray<Reading> readings = [.. readers.Select(reader => new Reading(reader.Signal, [.. Read(reader, asked).Where(candidate => !vetoes.Forbid(candidate.Text))]))];
        if (asked is { } signal && readings.First(reading => reading.Signal == signal) is { Candidates.IsEmpty: false } wanted)
        {
            return Index(new ClaimChoice(signal, $"the settings ask for {NameOf(signal)}"), [new Chosen(wanted.Candidates, true)]);
        }

        ImmutableArray<Reading> carrying = [.. readings.Where(reading => reading.Signal != ClaimSignal.Quotes && Carries(reading))];
        if (carrying.IsEmpty)
        {
            carrying = [.. readings.Where(reading => reading.Signal == ClaimSignal.Quotes && Carries(reading))];
        }

        if (carrying.IsEmpty)
        {
            // Bold paragraphs are meant as claims, however short they are, where nothing else speaks for another sign.
            carrying = [.. readings.Where(reading => reading.Signal == ClaimSignal.Bold).Select(reading => reading with { TakesAll = true }).Where(Carries)];
        }

        Chosen[] weak = [.. readings.Where(reading => IsAuthorsOwn(reading.Signal) && carrying.All(other => other.Signal != reading.Signal)).Select(reading => new Chosen([.. reading.Likely.Where(candidate => IsLong(candidate) && !essay.OpensSection(candidate.Block))], false))];
        ClaimChoice choice = carrying.IsEmpty
            ? new ClaimChoice(ClaimSignal.Sentences, $"no sign of yours is spread over the essay{Counted(readings)}")
            : new ClaimChoice(carrying[0].Signal, Reason(carrying, readings));
        return Index(choice, [.. carrying.Select(reading => new Chosen(reading.Shown, true)), .. weak]);
    }

    private IEnumerable<ClaimCandidate> Read(IClaimReader reader, ClaimSignal? asked)
    {
        ImmutableArray<ClaimCandidate> found = [.. reader.Read(essay)];
        return found.IsEmpty && asked == ClaimSignal.Headings && reader == headings ? headings.ReadAll(essay) : found;
    }

    private ClaimFindings Index(ClaimChoice choice, ImmutableArray<Chosen> chosen)
    {
        HashSet<Block> taken = new(ReferenceEqualityComparer.Instance);
        List<(ClaimCandidate Candidate, bool IsAuthors, string Reason)> all = [];
        foreach ((ImmutableArray<ClaimCandidate> candidates, bool isAuthors) in chosen)
        {
            foreach (ClaimCandidate candidate in candidates.Where(candidate => taken.Add(candidate.Leaf)))
            {
                taken.Add(candidate.Block);
                all.Add((candidate, isAuthors, ReasonOf(candidate.Signal)));
            }
        }

        bool needsSentences = choice.Signal is ClaimSignal.Sentences or ClaimSignal.Headings or ClaimSignal.Items;
        EssaySentence[] shown = needsSentences
            ? [.. new KeySentenceReader(new KeySentences(essay, judge), choice.Signal != ClaimSignal.Sentences).Read(essay, taken.Contains)]
            : [];
        ILookup<Block, int> starts = shown.ToLookup(sentence => (Block)sentence.Paragraph, sentence => sentence.Range.Start, (IEqualityComparer<Block>)ReferenceEqualityComparer.Instance);
        ParagraphDivider divider = new(sentences, needsSentences ? MostWordsOfProse : MostWordsOfParagraph);
        EssayMap divided = essay.Divided(block => taken.Contains(block) ? [block] : divider.Divide(block, [.. starts[block]]));
        all.AddRange(InParts(shown, divided.Blocks).Select(candidate => (candidate, false, ReasonOf(ClaimSignal.Sentences))));
        KeySentences keySentences = new(divided, judge);
        IEnumerable<Passage> asides = essay.Passages.Where(passage => passage.IsBesideTheArgument)
            .Concat(choice.Signal == ClaimSignal.Sentences ? [] : QuestionsAndAnswers(taken));
        return new ClaimFindings(ClaimIndex.Create(choice, divided.Blocks, all, asides.Select(passage => passage.Heading).OfType<Block>()), keySentences);
    }

    /// <summary>Sentences of whole paragraphs as candidates of the parts that hold them.</summary>
    private static IEnumerable<ClaimCandidate> InParts(EssaySentence[] shown, ImmutableArray<Block> blocks)
    {
        ILookup<Block, ParagraphBlock> parts = blocks.OfType<ParagraphBlock>()
            .ToLookup(paragraph => (Block)(paragraph.Part?.Whole ?? paragraph), (IEqualityComparer<Block>)ReferenceEqualityComparer.Instance);
        foreach (EssaySentence sentence in shown)
        {
            ParagraphBlock holder = parts[sentence.Paragraph].Last(part => (part.Part?.Start ?? 0) <= sentence.Range.Start);
            TextRange range = sentence.Range with { Start = sentence.Range.Start - (holder.Part?.Start ?? 0) };
            yield return ClaimCandidate.Create(ClaimSignal.Sentences, holder, null, holder, range, true);
        }
    }

    /// <summary>Questions in a row, none of which holds a claim: where the author marks claims elsewhere, they repeat the argument for those who read.</summary>
    private IEnumerable<Passage> QuestionsAndAnswers(HashSet<Block> taken)
    {
        List<Passage> row = [];
        foreach (Passage? passage in essay.Passages.Append(null))
        {
            if (passage?.Heading is { } heading && SentenceShape.Asks(heading.Text.PlainText) && !passage.Blocks.Any(taken.Contains))
            {
                row.Add(passage);
                continue;
            }

            if (row.Count >= FewestQuestions)
            {
                foreach (Passage question in row)
                {
                    yield return question;
                }
            }

            row.Clear();
        }
    }

    /// <summary>Whether a sign is frequent enough, and spread over half of the sections or of the essay's quarters; one list in one of many sections never is.</summary>
    private bool Carries(Reading reading)
    {
        int needed = Math.Max(IsShort ? 1 : FewestClaims, essay.Words / MostWordsBetweenClaims);
        bool isFrequent = reading.Strength >= (reading.Signal is ClaimSignal.Bold or ClaimSignal.Labels ? needed : Math.Max(FewestClaims, needed));
        int sections = reading.Likely.Select(candidate => essay.SectionOf(candidate.Block)).Distinct().Count();
        int quarters = reading.Likely.Select(candidate => essay.QuarterOf(candidate.Block)).Distinct().Count();
        bool isOneBlock = reading.Likely.Select(candidate => candidate.Block).Distinct((IEqualityComparer<Block>)ReferenceEqualityComparer.Instance).Count() <= 1;
        return isFrequent && (sections * 2 >= essay.SectionCount || (quarters >= HalfOfQuarters && !isOneBlock));
    }

    /// <summary>In a short essay bold paragraphs and those that a label announces count from the first on.</summary>
    private bool IsShort => essay.Words < MostWordsBetweenClaims;

    /// <summary>Fewer bold words may be a label.</summary>
    private bool IsLong(ClaimCandidate candidate) => WordCounter.Count(candidate.Text.PlainText) >= (sentences.HasSpaces ? FewestWordsOfStatement : FewestCharactersOfStatement);

    /// <summary>Whether an author uses the sign for little else.</summary>
    private static bool IsAuthorsOwn(ClaimSignal signal) => signal is ClaimSignal.Bold or ClaimSignal.BoldSentences or ClaimSignal.Labels or ClaimSignal.Headings;

    private static string Reason(ImmutableArray<Reading> carrying, ImmutableArray<Reading> readings)
    {
        string[] counts = [.. carrying.Select(reading => Counted(reading.Shown.Length, reading.Signal))];
        return $"{string.Join(" and ", counts)} read like claims{Counted([.. readings.Where(reading => carrying.All(other => other.Signal != reading.Signal))])}";
    }

    /// <summary>What else there was, for the author to judge the choice.</summary>
    private static string Counted(ImmutableArray<Reading> others)
    {
        string[] counts = [.. others.Where(other => other.Strength > 0).Select(other => Counted(other.Strength, other.Signal))];
        return counts.Length == 0 ? "" : $"; there are also {string.Join(" and ", counts)}";
    }

    private static string Counted(int count, ClaimSignal signal) => string.Create(CultureInfo.InvariantCulture, $"{count} {NameOf(signal)}");

    private static string NameOf(ClaimSignal signal) => signal switch
    {
        ClaimSignal.Bold => "bold paragraphs",
        ClaimSignal.BoldSentences => "bold sentences",
        ClaimSignal.Labels => "labelled paragraphs",
        ClaimSignal.Numbered => "numbered theses",
        ClaimSignal.Headings => "headings that state or command",
        ClaimSignal.Items => "openings of long list items",
        ClaimSignal.Quotes => "block quotations",
        ClaimSignal.Sentences => "key sentences",
        _ => throw new InvalidOperationException($"An unknown signal: {signal}"),
    };

    private static string ReasonOf(ClaimSignal signal) => signal switch
    {
        ClaimSignal.Bold => "a bold paragraph",
        ClaimSignal.BoldSentences => "a bold sentence",
        ClaimSignal.Labels => "its label announces it",
        ClaimSignal.Numbered => "a numbered thesis",
        ClaimSignal.Headings => "a heading that states or commands",
        ClaimSignal.Items => "it opens a long list item",
        ClaimSignal.Quotes => "a block quotation",
        ClaimSignal.Sentences => "a key sentence",
        _ => throw new InvalidOperationException($"An unknown signal: {signal}"),
    };

    private sealed record Chosen(ImmutableArray<ClaimCandidate> Candidates, bool IsAuthors);

    /// <summary>What bears one sign.</summary>
    /// <param name="TakesAll">Whether those count as well that do not read like claims.</param>
    private sealed record Reading(ClaimSignal Signal, ImmutableArray<ClaimCandidate> Candidates, bool TakesAll = false)
    {
        /// <summary>Those that read like claims.</summary>
        public ImmutableArray<ClaimCandidate> Likely => TakesAll ? Candidates : [.. Candidates.Where(candidate => candidate.ReadsLikeClaim)];

        public int Strength => Likely.Length;

        /// <summary>All where at least half read like claims: the rules miss some. Else only those that do.</summary>
        public ImmutableArray<ClaimCandidate> Shown => Strength * 2 >= Candidates.Length ? Candidates : Likely;
    }
}
