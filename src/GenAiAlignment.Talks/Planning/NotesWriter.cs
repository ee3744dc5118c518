using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Essays;
using GenAiAlignment.Talks.Claims;
using GenAiAlignment.Talks.Languages;
using GenAiAlignment.Talks.Scripts;
using GenAiAlignment.Talks.Slides;
using System.Collections.Immutable;

namespace GenAiAlignment.Talks.Planning;

/// <summary>Numbers the slides, tells their titles apart and writes their notes: script, cues, time.</summary>
internal static class NotesWriter
{
    /// <param name="spoken">Makes scripts that one can speak; <see langword="null"/> leaves them as they are written.</param>
    /// <param name="hasClock">Whether cues say by when each slide comes.</param>
    public static ImmutableArray<Slide> Finish(IReadOnlyList<SlideDraft> drafts, SpeakingTime time, SpokenScript? spoken, bool hasClock)
    {
        SlideIds ids = new();
        UniqueTitles titles = new();
        InlineText?[] next = NextClaims(drafts);
        InlineText? previous = null;
        TimeSpan clock = TimeSpan.Zero;
        ImmutableArray<Slide>.Builder slides = ImmutableArray.CreateBuilder<Slide>(drafts.Count);
        for (int i = 0; i < drafts.Count; i++)
        {
            Slide slide = drafts[i].Slide;
            int words = drafts[i].Script.Sum(time.WordsOf);
            int spareWords = drafts[i].Spare.Sum(time.WordsOf);
            Cues cues = new(previous, next[i], time.Of(words)) { Clock = hasClock && i > 0 ? clock : null };
            TimeSpan duration = cues.Time + time.Around(slide, i == 0);
            clock += duration;
            ImmutableArray<Block> script = [.. drafts[i].Script.SelectMany(SpokenRemarks.Unfold)];
            ImmutableArray<Block> spare = [.. drafts[i].Spare.SelectMany(SpokenRemarks.Unfold)];
            slides.Add(slide with
            {
                Id = ids.Next(slide),
                Number = i + 1,
                Title = titles.Of(slide),
                Notes = new SpeakerNotes(script, cues, words)
                {
                    Duration = duration,
                    Spare = spare,
                    Spoken = spoken?.Of(script, slide) ?? script,
                    SpokenSpare = spoken?.Of(spare, null) ?? spare,
                    SpareTime = time.Of(spareWords),
                    SpareWords = spareWords,
                },
            });
            previous = slide is ClaimSlide ? slide.Title : previous;
        }

        return slides.MoveToImmutable();
    }

    /// <summary>Words as they are written of what a speaker says.</summary>
    public static int WordsOf(Block block) => Texts(block).Sum(text => WordCounter.Count(text.PlainText));

    /// <summary>What a speaker says: running text, lists and quotations; neither headings nor what is shown and not read out.</summary>
    public static IEnumerable<InlineText> Texts(Block block) => block switch
    {
        ParagraphBlock paragraph => [paragraph.Text],
        QuoteBlock quote => quote.Blocks.SelectMany(Texts),
        AlertBlock alert => alert.Blocks.SelectMany(Texts),
        ListBlock list when TableOfContents.Is(list) => [],
        ListBlock list => list.Items.SelectMany(item => item.Blocks).SelectMany(Texts),
        DefinitionListBlock list => list.Definitions.SelectMany(item => item.Terms.Concat(item.Blocks.SelectMany(Texts))),
        HtmlBlock html => [SlideTitles.Plain(html.Text, html.Span)],
        _ => [],
    };

    /// <summary>For each slide the first claim behind it.</summary>
    private static InlineText?[] NextClaims(IReadOnlyList<SlideDraft> drafts)
    {
        InlineText?[] next = new InlineText?[drafts.Count];
        for (int i = drafts.Count - 2; i >= 0; i--)
        {
            next[i] = drafts[i + 1].Slide is ClaimSlide claim ? claim.Title : next[i + 1];
        }

        return next;
    }
}
