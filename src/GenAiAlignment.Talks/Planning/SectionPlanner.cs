using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Essays;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks.Claims;
using GenAiAlignment.Talks.Languages;
using GenAiAlignment.Talks.Settings;
using System.Collections.Immutable;

namespace GenAiAlignment.Talks.Planning;

/// <summary>
/// Plans a section: its own slide, and stretch by stretch (a stretch is the text under one heading) the slides of its blocks. Each block goes to
/// the script of one slide, in order. What is no part of the argument is kept for the end of a script, if there is time.
/// </summary>
internal sealed class SectionPlanner(
    BlockSlides slides, ScriptDivider divider, PaceKeeper pace, AuthorsHand hand, ClaimIndex claims, KeySentences keySentences, TalkLabels labels, List<SlideDraft> drafts)
{
    /// <summary>A shorter text behind a picture or table is said while that stands.</summary>
    private const int FewestWordsOfFurtherPoints = 120;

    private static readonly char[] FullStops = ['.', '。'];
    private readonly HashSet<string> topics = [];

    public void Plan(TalkSection section, EssaySection essay)
    {
        SlideDraft? opening = hand.Skips(essay.Heading) ? null : new SlideDraft(SlideMaker.Section(section, essay.Heading.Span)) { Own = essay.Heading };
        if (opening is null)
        {
            drafts[^1].Script.Add(essay.Heading);
        }
        else
        {
            drafts.Add(opening);
        }

        Plan(section, essay.Heading, essay.Blocks, opening);
    }

    /// <param name="heading">Above the blocks; <see langword="null"/> when there is none.</param>
    /// <param name="opening">The slide that opens the section, and takes part of what comes before its first claim.</param>
    public void Plan(TalkSection? section, HeadingBlock? heading, ImmutableArray<Block> blocks, SlideDraft? opening)
    {
        int start = 0;
        for (int i = 0; i <= blocks.Length; i++)
        {
            bool isBorder = i == blocks.Length || (i > start && blocks[i] is HeadingBlock);
            if (isBorder && i > start)
            {
                ImmutableArray<Block> stretch = blocks[start..i];
                HeadingBlock? own = stretch[0] as HeadingBlock ?? heading;
                if (own is not null && claims.Asides.Contains(own))
                {
                    drafts[^1].Spare.AddRange(stretch);
                }
                else
                {
                    PlanStretch(new Stretch(section, own, stretch), start == 0 ? opening : null);
                }

                start = i;
            }
        }
    }

    /// <summary>A section that is no part of the argument: it has no slides, and is said at the end of the script before it, if there is time.</summary>
    public void PutAside(EssaySection essay) => drafts[^1].Spare.AddRange([essay.Heading, .. essay.Blocks]);

    /// <summary>
    /// What stands before the first section. When it claims nothing, the title slide takes it, and its last paragraph goes to the agenda.
    /// </summary>
    /// <param name="agenda"><see langword="null"/> for a talk without one.</param>
    public void PlanOpening(ImmutableArray<Block> blocks, SlideDraft title, SlideDraft? agenda, bool hasSections)
    {
        drafts.Add(title);
        if (!hasSections || blocks.Any(slides.IsPoint))
        {
            Plan(null, null, blocks, title);
        }
        else
        {
            SlideDraft?[] made = [.. blocks.Select((block, i) => slides.Of(null, block, Introductions.TitleFrom(i > 0 ? blocks[i - 1] : null), i > 0 ? blocks[i - 1] : null))];
            int last = LastToTell(blocks, made);
            bool tellsAgenda = agenda is not null && last >= 0 && made[last] is null;
            Divide(new Stretch(null, null, blocks), made, title, current =>
                ScriptDivider.Follow(blocks, tellsAgenda ? [.. current[..last], current[last] ?? agenda, .. current[(last + 1)..]] : current, title, 0));
            drafts.AddRange(made.OfType<SlideDraft>());
        }

        if (agenda is not null)
        {
            drafts.Add(agenda);
        }
    }

    /// <summary>The last paragraph, or the last block that has a slide; -1 when there is none.</summary>
    private static int LastToTell(ImmutableArray<Block> blocks, SlideDraft?[] made)
    {
        int last = blocks.Length - 1;
        while (last >= 0 && made[last] is null && blocks[last] is not ParagraphBlock)
        {
            last--;
        }

        return last;
    }

    private void PlanStretch(Stretch stretch, SlideDraft? opening)
    {
        bool hasPoints = stretch.Blocks.Any(slides.IsPoint);
        SlideDraft?[] made = [.. stretch.Blocks
            .Zip(TopicsOf(stretch), (block, topic) => (block, topic))
            .Select((item, i) => slides.Of(stretch.Section, item.block, item.topic, i > 0 ? stretch.Blocks[i - 1] : null))];
        ShortLists.Join(stretch.Blocks, made, stretch.Heading?.Text);
        bool hasOwnHeading = stretch.Heading is { } heading && ReferenceEquals(heading, stretch.Blocks[0]);
        if (!hasPoints && (hasOwnHeading || claims.Choice.Signal != ClaimSignal.Sentences))
        {
            AddPoints(stretch, made, opening);
        }

        SlideDraft first = opening ?? made.FirstOrDefault(draft => draft is not null) ?? drafts[^1];
        NotesOrder? order = hand.OrderUnder(stretch.Heading);
        Divide(stretch, made, first, current => divider.Divide(stretch.Blocks, current, first, opening, order));
        drafts.AddRange(made.OfType<SlideDraft>());
    }

    /// <summary>Divides a script, and where a slide would stand too long gives it key sentences that take over.</summary>
    /// <param name="made">For each block the slide it makes; key sentences are added.</param>
    /// <param name="first">Takes what nothing else takes; it may have a script from before.</param>
    private void Divide(Stretch stretch, SlideDraft?[] made, SlideDraft first, Action<SlideDraft?[]> divide)
    {
        int before = first.Script.Count;
        while (true)
        {
            divide(made);
            if (pace.Relieve(stretch.Blocks, made, first) is not { } relief)
            {
                return;
            }

            made[relief.Index] = new SlideDraft(relief.Sentence is null ? SlideMaker.Restated(relief.Before.Slide) : SlideMaker.KeySentence(stretch.Section, relief.Sentence))
            {
                Own = stretch.Blocks[relief.Index],
                IsRestated = relief.Sentence is null,
            };
            first.Script.RemoveRange(before, first.Script.Count - before);
            foreach (SlideDraft draft in made.OfType<SlideDraft>().Where(draft => draft != first))
            {
                draft.Script.Clear();
            }
        }
    }

    /// <summary>
    /// What each block is called: by the paragraph that introduces it, else by the last bold label above it, else by the heading, and where there is none by
    /// the claim above it. What another block was called before (<c>See also</c>) has its heading before it.
    /// </summary>
    private InlineText?[] TopicsOf(Stretch stretch)
    {
        InlineText?[] found = new InlineText?[stretch.Blocks.Length];
        InlineText? label = stretch.Heading?.Text;
        for (int i = 0; i < found.Length; i++)
        {
            InlineText? introduced = Introductions.TitleFrom(i > 0 ? stretch.Blocks[i - 1] : null);
            bool isNew = introduced is null || topics.Add(introduced.PlainText);
            found[i] = introduced is null || stretch.Heading is null || isNew
                ? introduced ?? label
                : new InlineText([.. stretch.Heading.Text.Runs, new InlineRun(": ", InlineStyle.None, null, stretch.Span), .. introduced.Runs]);
            if (stretch.Blocks[i] is ParagraphBlock paragraph && BoldText.IsWhole(paragraph) && claims[paragraph] is null)
            {
                label = Introductions.LabelOf(paragraph) ?? label;
            }

            if (stretch.Heading is null && claims[stretch.Blocks[i]] is { } claim)
            {
                label = claim.Text.Slice(0, claim.Text.Text.TrimEnd(FullStops).Length);
            }
        }

        return found;
    }

    /// <summary>
    /// A stretch that claims nothing gets its key sentences, where its paragraphs begin. The section slide keeps the first paragraph, when there
    /// are two or more. What follows a picture or table gets further points when it is long.
    /// </summary>
    private void AddPoints(Stretch stretch, SlideDraft?[] made, SlideDraft? opening)
    {
        int start = 0;
        bool isFirst = true;
        for (int i = 0; i <= made.Length; i++)
        {
            if (i < made.Length && made[i] is null)
            {
                continue;
            }

            ParagraphBlock[] paragraphs = [.. stretch.Blocks[start..i].OfType<ParagraphBlock>().Where(paragraph => !Introductions.Introduces(paragraph))];
            bool isLong = paragraphs.Sum(NotesWriter.WordsOf) >= FewestWordsOfFurtherPoints;
            if (paragraphs.Length > 0 && (isFirst || isLong) && keySentences.Points(paragraphs) is { IsEmpty: false } chosen)
            {
                bool sharesFirst = isFirst && opening is not null && paragraphs.Length > 1;
                int place = stretch.Blocks.IndexOf(paragraphs[sharesFirst ? 1 : 0], start);
                made[place] = new SlideDraft(SlideMaker.PointsUnder(stretch.Section, stretch.Span, LabelOf(stretch), [.. chosen.Select(sentence => sentence.Text)])) { Own = stretch.Blocks[place] };
                isFirst = false;
            }

            start = i + 1;
        }
    }

    /// <summary>A section's points are told from its own slide; those under a deeper heading are called as it is.</summary>
    private InlineText LabelOf(Stretch stretch) => stretch.Heading switch
    {
        null => SlideTitles.Plain(labels.Agenda, stretch.Span),
        { } heading when ReferenceEquals(heading, stretch.Blocks[0]) => heading.Text,
        { } heading => SlideTitles.Plain(labels.Points(heading.Text.PlainText), stretch.Span),
    };

    /// <summary>The text under one heading.</summary>
    /// <param name="Heading">Its own, which is then its first block, or the section's.</param>
    private sealed record Stretch(TalkSection? Section, HeadingBlock? Heading, ImmutableArray<Block> Blocks)
    {
        public SourceSpan Span => (Heading ?? Blocks[0]).Span;
    }
}
