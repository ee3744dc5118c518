using System.Collections.Frozen;
using System.Collections.Immutable;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks.Languages;
using GenAiAlignment.Talks.Claims;
using GenAiAlignment.Talks.Planning;
using GenAiAlignment.Talks.Scripts;
using GenAiAlignment.Talks.Settings;
using GenAiAlignment.Talks.Slots;

namespace GenAiAlignment.Talks;

/// <summary>Turns an essay into a talk.</summary>
public static class TalkPlanner
{
    /// <summary>A talk of fewer sections needs no agenda.</summary>
    private const int FewestSectionsOfAgenda = 3;

    /// <summary>Twice what a book of 2,500 claims needs; Office programs take minutes to open so many.</summary>
    public const int MaximumSlides = 6_000;

    public static Outcome<Talk> Plan(Essay essay, TalkSettings settings)
    {
        ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        string tag = LanguageOf(essay, settings, diagnostics);
        LanguageData language = LanguageData.Of(tag);
        essay = essay with { Blocks = new AlertLabels(language.Labels).In(essay.Blocks) };
        SentenceSplitter sentences = new(language);
        ImmutableArray<Block> blocks = Footnotes.Without(essay.Blocks);
        string? name = settings.Title ?? essay.FrontMatter.Title;
        ClaimWords words = ClaimWords.Of(tag);
        EssayMap map = new(blocks, name, sentences, new Terms(words.StopWords.ToFrozenSet(), language.HasSpaces), new Asides(words, settings.Kept));
        ClaimSearch search = new(language, words, sentences, map);
        (ClaimIndex claims, KeySentences keySentences) = search.Find(settings.Claims);
        AuthorsHand hand = new(claims, settings, sentences, diagnostics);
        EssayParts parts = EssayParts.Of(claims.Blocks, claims, name);
        TalkFacts facts = TalkFacts.Of(essay, settings, blocks.OfType<HeadingBlock>().FirstOrDefault(heading => heading.Level == 1), sentences);
        ImmutableArray<TalkSection> sections =
            [.. parts.Sections.Where(section => !claims.Asides.Contains(section.Heading)).Select((section, index) => new TalkSection(index + 1, section.Heading.Text))];

        Findings found = new(claims, hand, facts, language, words, sentences, search.ListPoints, keySentences, new SpeakingTime(settings, language));
        List<SlideDraft> drafts = Draft(essay.Source, parts, sections, found);
        diagnostics.AddRange(UnshownPictures.Of(essay.Blocks, drafts, hand));
        if (facts.IsNamedByFile)
        {
            diagnostics.Add(Diagnostics.EssayHasNoTitle(essay.Source, facts.Title.PlainText));
        }

        SpareTexts.Move(drafts, hand);
        SlotBudget? budget = null;
        if (settings.Minutes is { } minutes)
        {
            SourceSpan place = settings.SlotPlace ?? essay.Source.Whole with { Length = 0 };
            (drafts, sections, budget, ImmutableArray<Diagnostic> missed) = new SlotPlanner(hand, claims, keySentences, found.Time, sentences)
                .Fit(drafts, sections, TimeSpan.FromMinutes(minutes), place);
            diagnostics.AddRange(missed);
        }

        Footnotes.Place(essay.Blocks, drafts, diagnostics);
        if (facts.IsDescriptionCut)
        {
            diagnostics.Add(Diagnostics.DescriptionIsCut(essay.FrontMatter.Span ?? essay.Source.Whole with { Length = 0 }));
        }

        if (drafts.Count > MaximumSlides)
        {
            diagnostics.Add(Diagnostics.TooManySlides(essay.Source, drafts.Count, MaximumSlides));
        }

        Report(essay, claims, hand, diagnostics);
        SpokenScript? spoken = settings.ScriptForm == ScriptForm.Spoken ? new SpokenScript(new SpokenWords(words, language.HasSpaces), keySentences, sentences) : null;
        Talk talk = new()
        {
            Title = facts.Title,
            Subtitle = facts.Subtitle,
            Author = facts.Author,
            Date = facts.Date,
            Language = tag,
            Link = facts.Link,
            Essay = essay,
            Settings = settings,
            ClaimChoice = claims.Choice,
            Labels = language.Labels,
            Sections = sections,
            Slides = NotesWriter.Finish(drafts, found.Time, spoken, hasClock: budget is not null),
            Budget = budget,
        };
        diagnostics.AddRange(PaceReport.Of(talk));
        bool failed = diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
        return new Outcome<Talk>(failed ? null : talk, diagnostics.ToImmutable());
    }

    private static string LanguageOf(Essay essay, TalkSettings settings, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        string tag = settings.Language ?? essay.FrontMatter.Language
            ?? LanguageDetector.Detect(essay.Blocks.SelectMany(BlockInlines.Of));
        if (!LanguageData.Knows(tag))
        {
            diagnostics.Add(Diagnostics.LanguageIsUnknown(essay.Source, tag, LanguageData.Known));
        }

        return tag;
    }

    /// <summary>Title, what comes before the first section, agenda, the sections, and what closes the talk.</summary>
    private static List<SlideDraft> Draft(SourceText source, EssayParts parts, ImmutableArray<TalkSection> sections, Findings found)
    {
        TalkLabels labels = found.Language.Labels;
        TalkFacts facts = found.Facts;
        SlideMaker maker = new(new Oppositions(new RelationPattern(found.Language)), found.Claims.Blocks.Count(found.IsShownClaim), facts.Title);
        BlockSlides slides = new(
            maker, found.Claims, found.Hand, new ClaimFigures(found.Claims, found.Hand), new QuoteIntroductions(found.Words, found.Sentences), found.Lists, found.Sentences);
        List<SlideDraft> drafts = [];
        SectionPlanner planner = new(
            slides, new ScriptDivider(slides, found.Claims), new PaceKeeper(found.KeySentences, found.Time), found.Hand, found.Claims, found.KeySentences, labels, drafts);

        SourceSpan start = source.Whole with { Length = 0 };
        SlideDraft title = new(maker.Title(facts.Subtitle, facts.Author, facts.Date, start));
        if (parts.Title is { } heading && heading.Text.PlainText != facts.Title.PlainText)
        {
            title.Script.Add(heading);
        }

        bool hasAgenda = sections.Length >= FewestSectionsOfAgenda;
        planner.PlanOpening(
            parts.Opening, title, hasAgenda ? new SlideDraft(SlideMaker.Agenda(labels.Agenda, sections, start)) : null, !sections.IsEmpty);
        int next = 0;
        foreach (EssaySection part in parts.Sections)
        {
            if (found.Claims.Asides.Contains(part.Heading))
            {
                planner.PutAside(part);
            }
            else
            {
                planner.Plan(sections[next++], part);
            }
        }

        SlideDraft closing = new(SlideMaker.Closing(labels.Closing, facts.Author, facts.Link, EndOf(source)));
        closing.Script.AddRange(parts.Closing);
        drafts.Add(closing);
        return drafts;
    }

    private static void Report(Essay essay, ClaimIndex claims, AuthorsHand hand, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (claims.Choice.Signal == ClaimSignal.Sentences || claims.Count == 0)
        {
            diagnostics.Add(Diagnostics.NoClaims(essay.Source));
        }

        if (!essay.Blocks.Any(block => block is HeadingBlock))
        {
            diagnostics.Add(Diagnostics.NoSections(essay.Source));
        }

        if (claims.Choice.Signal is not (ClaimSignal.Bold or ClaimSignal.Sentences))
        {
            return;
        }

        diagnostics.AddRange(claims.Blocks
            .OfType<ParagraphBlock>()
            .Where(paragraph => hand.Promoted[paragraph] is null)
            .SelectMany(paragraph => BoldText.LongRunsIn(paragraph.Text).Where(run => claims[paragraph]?.Text.Text.Contains(run.Text.Trim(), StringComparison.Ordinal) != true))
            .Select(run => Diagnostics.ReadsLikeAClaim(run.Span, new InlineText([run]).PlainText)));
        ParagraphBlock[] labels = [.. claims.Blocks.OfType<ParagraphBlock>().Where(paragraph => BoldText.IsWhole(paragraph) && claims[paragraph] is null)];
        if (labels.Length > 0)
        {
            diagnostics.Add(Diagnostics.BoldLabels(labels[0].Span, labels.Length));
        }
    }

    private static SourceSpan EndOf(SourceText source) => new(source, source.Text.Length, 0);

    /// <summary>What was found in the essay and its settings before any slide is made.</summary>
    private sealed record Findings(ClaimIndex Claims, AuthorsHand Hand, TalkFacts Facts, LanguageData Language, ClaimWords Words, SentenceSplitter Sentences, ListPoints Lists, KeySentences KeySentences, SpeakingTime Time)
    {
        public bool IsShownClaim(Block block) => Claims[block] is { IsAuthors: true } && !Hand.Skips(block);
    }
}
