using System.Collections.Immutable;
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
        ImmutableArray<Slide>.Builder slides = ImmutableArray.CreateBuilder<Slide>(drafts.Count);
        for (int i = 0; i < drafts.Count; i++)
        {
            int words = drafts[i].Script.Sum(WordsOf);
            Cues cues = new(
                drafts.Take(i).LastOrDefault(IsClaim)?.Slide.Title,
                drafts.Skip(i + 1).FirstOrDefault(IsClaim)?.Slide.Title,
                TimeSpan.FromMinutes((double)words / pace));
            slides.Add(drafts[i].Slide with
            {
                Id = ids.Next(drafts[i].Slide),
                Number = i + 1,
                Title = titles.Of(drafts[i].Slide),
                Notes = new SpeakerNotes([.. drafts[i].Script], cues, words),
            });
        }

        return slides.MoveToImmutable();
    }

    /// <summary>Words a speaker says: running text, lists and quotations; neither headings nor what is shown and not read out.</summary>
    public static int WordsOf(Block block) => block switch
    {
        ParagraphBlock paragraph => WordCounter.Count(paragraph.Text.PlainText),
        QuoteBlock quote => quote.Blocks.Sum(WordsOf),
        ListBlock list => list.Items.Sum(item => item.Blocks.Sum(WordsOf)),
        DefinitionListBlock list => list.Definitions.Sum(item =>
            item.Terms.Sum(term => WordCounter.Count(term.PlainText)) + item.Blocks.Sum(WordsOf)),
        HtmlBlock html => WordCounter.Count(html.Text),
        _ => 0,
    };

    private static bool IsClaim(SlideDraft draft) => draft.Slide is ClaimSlide;
}
