using System.Collections.Immutable;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks.Languages;
using GenAiAlignment.Talks.Planning;

namespace GenAiAlignment.Talks;

/// <summary>Turns an essay into a talk.</summary>
public static class TalkPlanner
{
    /// <summary>A talk of fewer sections needs no agenda.</summary>
    private const int FewestSectionsOfAgenda = 3;

    private const string DefaultLanguage = "en";

    public static Outcome<Talk> Plan(Essay essay, TalkSettings settings)
    {
        ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        string tag = settings.Language ?? essay.FrontMatter.Language ?? DefaultLanguage;
        LanguageData language = LanguageData.Of(tag);
        SentenceSplitter sentences = new(language);
        EssayParts parts = EssayParts.Of(essay.Blocks);
        PromotedTexts promoted = PromotedTexts.Find(essay.Blocks, settings.Promotions, sentences, diagnostics);
        TalkFacts facts = TalkFacts.Of(essay, settings, parts.Title);
        int claims = essay.Blocks.Count(ClaimFinder.IsClaim);
        SlideMaker slides = new(new Oppositions(new RelationPattern(language)), claims, facts.Title);
        SectionPlanner planner = new(slides, promoted, new KeySentences(sentences), language.Labels);
        ImmutableArray<TalkSection> sections = [.. parts.Sections.Select((section, index) => new TalkSection(index + 1, section.Heading.Text))];

        List<SlideDraft> drafts = [.. Opening(facts, parts, sections, slides, planner, language.Labels, essay.Source)];
        drafts.AddRange(sections.Zip(parts.Sections, planner.Plan).SelectMany(section => section));
        SlideDraft closing = new(SlideMaker.Closing(language.Labels.Closing, facts.Author, facts.Link, EndOf(essay.Source)));
        closing.Script.AddRange(parts.Closing);
        drafts.Add(closing);

        Report(essay, promoted, claims, sections.Length, diagnostics);
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
            Labels = language.Labels,
            Sections = sections,
            Slides = NotesWriter.Finish(drafts, settings.Pace),
        };
        bool failed = diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
        return new Outcome<Talk>(failed ? null : talk, diagnostics.ToImmutable());
    }

    /// <summary>
    /// Title, agenda, and the slides of what is claimed before the first section. The last paragraph before the first section goes to the
    /// agenda, the others to the title; the lead of an early claim stays with the claim.
    /// </summary>
    private static IEnumerable<SlideDraft> Opening(
        TalkFacts facts, EssayParts parts, ImmutableArray<TalkSection> sections, SlideMaker slides, SectionPlanner planner, TalkLabels labels, SourceText source)
    {
        SourceSpan start = source.Whole with { Length = 0 };
        SlideDraft title = new(slides.Title(facts.Subtitle, facts.Author, facts.Date, start));
        SlideDraft? agenda = sections.Length >= FewestSectionsOfAgenda ? new SlideDraft(SlideMaker.Agenda(labels.Agenda, sections, start)) : null;
        ImmutableArray<SlideDraft> early = planner.Anchored(null, parts.Opening, title);
        if (early.IsEmpty)
        {
            int last = LastParagraph(parts.Opening);
            for (int i = 0; i < parts.Opening.Length; i++)
            {
                (i >= last && agenda is not null ? agenda : title).Script.Add(parts.Opening[i]);
            }
        }

        return agenda is null ? [title, .. early] : [title, .. early, agenda];
    }

    private static int LastParagraph(ImmutableArray<Block> blocks)
    {
        int last = blocks.Length - 1;
        while (last > 0 && blocks[last] is not ParagraphBlock)
        {
            last--;
        }

        return last;
    }

    private static void Report(Essay essay, PromotedTexts promoted, int claims, int sections, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (claims == 0)
        {
            diagnostics.Add(Diagnostics.NoClaims(essay.Source));
        }

        if (sections == 0)
        {
            diagnostics.Add(Diagnostics.NoSections(essay.Source));
        }

        diagnostics.AddRange(essay.Blocks
            .OfType<ParagraphBlock>()
            .Where(paragraph => promoted[paragraph] is null)
            .SelectMany(ClaimFinder.InlineClaims)
            .Select(run => Diagnostics.ReadsLikeAClaim(run.Span, run.Text.Trim())));
    }

    private static SourceSpan EndOf(SourceText source) => new(source, source.Text.Length, 0);
}
