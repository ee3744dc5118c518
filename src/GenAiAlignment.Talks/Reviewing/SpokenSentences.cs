using System.Collections.Immutable;
using GenAiAlignment.Essays;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks.Languages;
using GenAiAlignment.Talks.Planning;
using GenAiAlignment.Talks.Slides;

namespace GenAiAlignment.Talks.Reviewing;

/// <summary>Takes the sentences out of scripts: what is read aloud, so neither headings nor code, tables and footnotes.</summary>
internal static class SpokenSentences
{
    public static ImmutableArray<SpokenSentence> Of(Talk talk)
    {
        SentenceSplitter splitter = new(LanguageData.Of(talk.Language));
        return [.. talk.Slides.SelectMany(slide => slide.Notes.Script.SelectMany(NotesWriter.Texts).SelectMany(text => Sentences(text, slide, splitter)))];
    }

    private static IEnumerable<SpokenSentence> Sentences(InlineText text, Slide slide, SentenceSplitter splitter)
    {
        bool isFirst = true;
        foreach ((int start, int length) in splitter.Split(text.Text))
        {
            string said = text.Slice(start, length).PlainText;
            if (said.Length > 0 && SpanOf(text, start, length) is { } span)
            {
                yield return new SpokenSentence(slide, span, said, WordCounter.Count(said), isFirst);
                isFirst = false;
            }
        }
    }

    /// <summary>A run's text may differ from its source by marks and entities, so an offset within it may be a few letters off.</summary>
    private static SourceSpan? SpanOf(InlineText text, int start, int length)
    {
        SourceSpan? from = null;
        int position = 0;
        foreach (InlineRun run in text.Runs)
        {
            int end = position + run.Text.Length;
            if (from is null && start < end)
            {
                from = Within(run.Span, start - position);
            }

            if (from is { } begin && start + length <= end)
            {
                int stop = Within(run.Span, start + length - position).Start;
                return begin with { Length = Math.Max(0, stop - begin.Start) };
            }

            position = end;
        }

        return from;
    }

    private static SourceSpan Within(SourceSpan span, int offset) => span with { Start = span.Start + Math.Clamp(offset, 0, span.Length), Length = 0 };
}
