using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Languages;
using GenAiAlignment.Talks.Slides;

namespace GenAiAlignment.Talks.Planning;

/// <summary>
/// How long a speaker takes: for words at the talk's pace, for a change of slides, and for the pause after a claim. Headings are not said, and
/// code, tables, pictures and formulas are shown and not read out; a formula inside a sentence is a word.
/// </summary>
internal sealed class SpeakingTime(TalkSettings settings, LanguageData language)
{
    private readonly SpokenNumbers numbers = new(language);
    private readonly int pace = settings.Pace ?? language.Pace;

    public int WordsOf(Block block) => NotesWriter.Texts(block).Sum(text => WordsOf(SpokenText.Of(text)));

    /// <param name="text">As it is said.</param>
    public int WordsOf(string text) => numbers.Count(text);

    public TimeSpan Of(int words) => TimeSpan.FromMinutes((double)words / pace);

    /// <summary>What a slide takes beside its script.</summary>
    /// <param name="isFirst">No slide changes to the first.</param>
    public TimeSpan Around(Slide slide, bool isFirst) =>
        (isFirst ? TimeSpan.Zero : settings.SlideChange) + (slide is ClaimSlide ? settings.ClaimPause : TimeSpan.Zero);
}
