using GenAiAlignment.Foundation;

namespace GenAiAlignment.Layout.Typesetting;

/// <summary>A line that has its place and its width, but no glyphs yet.</summary>
/// <param name="ParagraphIndex">In the block.</param>
/// <param name="Bullet">In front of the line; <see langword="null"/> for none.</param>
/// <param name="Left">Of its first letter, in points.</param>
/// <param name="Top">Below the block's top, in points.</param>
/// <param name="Width">Of what is drawn, white space at the end left out, in points.</param>
internal sealed record LineDraft(
    MeasuredParagraph Paragraph, int ParagraphIndex, MeasuredParagraph? Bullet, int Start, int End, double Left, double Top, double Width, LineHeight Height)
{
    public double Baseline => Top + Height.Baseline;

    public Bounds Box => Bounds.FromPoints(Left, Top, Width, Height.Advance);

    /// <summary>What is read on the line, white space at its end taken off.</summary>
    public ReadOnlySpan<char> Text => Paragraph.Text.AsSpan(Start, End - Start).TrimEnd();
}
