using System.Collections.Immutable;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Languages;
using GenAiAlignment.Talks.Slides;

namespace GenAiAlignment.Talks.Planning;

/// <summary>Numbers the slides, tells their titles apart and writes their notes: script, cues, time.</summary>
internal static class NotesWriter
{
    public static ImmutableArray<Slide> Finish(IReadOnlyList<SlideDraft> drafts, int pace)
    {
        SlideIds ids = new();
        UniqueTitles titles = new();
        InlineText?[] next = NextClaims(drafts);
        InlineText? previous = null;
        ImmutableArray<Slide>.Builder slides = ImmutableArray.CreateBuilder<Slide>(drafts.Count);
        for (int i = 0; i < drafts.Count; i++)
        {
            Slide slide = drafts[i].Slide;
            int words = drafts[i].Script.Sum(WordsOf);
            int spareWords = drafts[i].Spare.Sum(WordsOf);
            Cues cues = new(previous, next[i], TimeSpan.FromMinutes((double)words / pace));
            slides.Add(slide with
            {
                Id = ids.Next(slide),
                Number = i + 1,
                Title = titles.Of(slide),
                Notes = new SpeakerNotes([.. drafts[i].Script.SelectMany(SpokenRemarks.Unfold)], cues, words)
                {
                    Spare = [.. drafts[i].Spare.SelectMany(SpokenRemarks.Unfold)],
                    SpareTime = TimeSpan.FromMinutes((double)spareWords / pace),
                    SpareWords = spareWords,
                },
            });
            previous = slide is ClaimSlide ? slide.Title : previous;
        }

        return slides.MoveToImmutable();
    }

    /// <summary>Words a speaker says: running text, lists and quotations; neither headings nor what is shown and not read out.</summary>
    public static int WordsOf(Block block) => block switch
    {
        ParagraphBlock paragraph => WordCounter.Count(paragraph.Text.PlainText),
        QuoteBlock quote => quote.Blocks.Sum(WordsOf),
        AlertBlock alert => alert.Blocks.Sum(WordsOf),
        ListBlock list when TableOfContents.Is(list) => 0,
        ListBlock list => list.Items.Sum(item => item.Blocks.Sum(WordsOf)),
        DefinitionListBlock list => list.Definitions.Sum(item =>
            item.Terms.Sum(term => WordCounter.Count(term.PlainText)) + item.Blocks.Sum(WordsOf)),
        HtmlBlock html => WordCounter.Count(html.Text),
        _ => 0,
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
