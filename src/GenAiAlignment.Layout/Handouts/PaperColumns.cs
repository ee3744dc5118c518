using GenAiAlignment.Foundation;
using GenAiAlignment.Talks;
using GenAiAlignment.Essays.Blocks;

namespace GenAiAlignment.Layout.Handouts;

/// <summary>A column of text that is pleasant to read, and at the page's outer edge a margin column beside it.</summary>
internal sealed class PaperColumns
{
    // At most: ragged lines hold less, about 64 on average, which is what books are set to (Bringhurst, The Elements of Typographic
    // Style, 2.1.2).
    private const int CharactersInLine = 71;

    // Enough of the text to know how wide its letters are on average.
    private const int SampleLength = 1200;

    private static readonly Length LeastMargin = Length.FromPoints(92);
    private static readonly Length Gap = Length.FromPoints(22);

    private readonly PaperPages pages;
    private readonly Length measure;

    public PaperColumns(PaperPages pages, Talk talk, PaperText text)
    {
        this.pages = pages;
        Length widest = pages.BodyOf(1).Width - Gap - LeastMargin;
        measure = Length.Min(widest, text.WidthOf(CharactersInLine, SampleOf(talk), PaperText.Running));
    }

    /// <summary>Of the page, from 1.</summary>
    public Bounds TextOf(int number)
    {
        Bounds body = pages.BodyOf(number);
        return body with { X = pages.IsMirrored(number) ? body.Right - measure : body.X, Width = measure };
    }

    public Bounds MarginOf(int number)
    {
        Bounds body = pages.BodyOf(number);
        Length width = body.Width - measure - Gap;
        return body with { X = pages.IsMirrored(number) ? body.X : body.Right - width, Width = width };
    }

    private static string SampleOf(Talk talk)
    {
        string text = string.Join(' ', talk.Slides.SelectMany(slide => slide.Notes.Whole).OfType<ParagraphBlock>().Take(20).Select(block => block.Text.PlainText));
        string sample = text[..Math.Min(text.Length, SampleLength)];
        return sample.Length > 0 ? sample : talk.Title.PlainText;
    }
}
