namespace GenAiAlignment.Talks.Claims;

/// <param name="Index">Of the sentence among those it was compared with, from 0.</param>
internal sealed record RatedSentence(EssaySentence Sentence, SentenceVerdict Verdict, int Index)
{
    public int Score => Verdict.Score;
}
