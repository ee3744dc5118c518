using GenAiAlignment.Foundation;

namespace GenAiAlignment.Talks.Reviewing.Rules;

/// <summary>Long stretches without a question, which is what makes an audience think along.</summary>
internal sealed class MissingQuestions : IReviewRule
{
    public IEnumerable<Diagnostic> Look(ReviewedTalk reviewed)
    {
        TimeSpan most = TimeSpan.FromMinutes(reviewed.Settings.QuestionMinutes);
        (SpokenSentence Sentence, TimeSpan Start)? first = null;
        foreach ((SpokenSentence Sentence, TimeSpan Start) current in reviewed.Timed())
        {
            first ??= current;
            if (current.Sentence.Text.AsSpan().IndexOfAny('?', '？', '؟') < 0)
            {
                continue;
            }

            if (current.Start - first.Value.Start > most)
            {
                yield return Told(first.Value, current.Start);
            }

            first = current;
        }

        if (first is { } last && reviewed.Talk.Duration - last.Start > most)
        {
            yield return Told(last, reviewed.Talk.Duration);
        }
    }

    private static Diagnostic Told((SpokenSentence Sentence, TimeSpan Start) from, TimeSpan to) =>
        Diagnostics.NoQuestionIsAsked(from.Sentence.Span, ReviewTime.Of(from.Start), ReviewTime.Of(to));
}
