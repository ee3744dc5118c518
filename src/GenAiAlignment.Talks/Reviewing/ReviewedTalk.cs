using System.Collections.Immutable;
using System.Globalization;
using GenAiAlignment.Talks.Languages;
using GenAiAlignment.Talks.Slides;

namespace GenAiAlignment.Talks.Reviewing;

/// <summary>A talk as its rules look at it: what is said, when, and in which language.</summary>
internal sealed class ReviewedTalk
{
    private readonly Lazy<ImmutableArray<SpokenSentence>> sentences;

    public ReviewedTalk(Talk talk)
    {
        Talk = talk;
        sentences = new Lazy<ImmutableArray<SpokenSentence>>(() => SpokenSentences.Of(talk));
        Words = ClaimWords.Of(talk.Language);
    }

    public Talk Talk { get; }

    public ReviewSettings Settings => Talk.Settings.Review;

    /// <summary>In the order in which they are said.</summary>
    public ImmutableArray<SpokenSentence> Sentences => sentences.Value;

    /// <summary>Of the talk's language.</summary>
    public ClaimWords Words { get; }

    /// <summary>Slides that stand for something said: not the title, the agenda, a section or the end.</summary>
    public IEnumerable<Slide> Shown => Talk.Slides.Where(slide => slide is not (TitleSlide or AgendaSlide or SectionSlide or ClosingSlide));

    /// <summary>What a message calls a claim: by its own number, else by its slide's.</summary>
    public static string NameOf(ClaimSlide claim) => claim.ClaimNumber is { } number
        ? string.Create(CultureInfo.InvariantCulture, $"claim {number}")
        : string.Create(CultureInfo.InvariantCulture, $"slide {claim.Number}");

    /// <summary>When each sentence begins: a slide's time is divided by words.</summary>
    public IEnumerable<(SpokenSentence Sentence, TimeSpan Start)> Timed()
    {
        TimeSpan start = TimeSpan.Zero;
        ILookup<int, SpokenSentence> said = Sentences.ToLookup(sentence => sentence.Slide.Number);
        foreach (Slide slide in Talk.Slides)
        {
            int words = 0;
            foreach (SpokenSentence sentence in said[slide.Number])
            {
                yield return (sentence, start + (slide.Notes.Cues.Time * words / Math.Max(1, slide.Notes.Words)));
                words += sentence.Words;
            }

            start += slide.Notes.Duration;
        }
    }
}
