using System.Collections.Immutable;
using GenAiAlignment.Essays;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Layout.Typesetting;
using GenAiAlignment.Talks;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Layouts;

namespace GenAiAlignment.Layout.Arranging;

/// <summary>
/// Sets a claim's subject, relation and object as three paragraphs of one title, at the largest size at which all three fit, or at one a little
/// smaller that leaves fewer words alone on their lines.
/// </summary>
internal sealed class OppositionSetter(Typesetter typesetter)
{
    // A size that differs by less than this share is not seen as another from slide to slide.
    private const double LikeSize = 0.84;

    public SetText Set(ThemeFrame frame, Opposition opposition, bool isInverse)
    {
        TextBlock block = SetAt(frame, opposition, frame.Style.Sizes[0], isInverse, isWide: false);
        foreach (bool isWide in (ReadOnlySpan<bool>)[false, true])
        {
            foreach (double size in frame.Style.Sizes)
            {
                block = SetAt(frame, opposition, size, isInverse, isWide);
                if (block.Height <= frame.Bounds.Height && block.BrokenWords.IsEmpty)
                {
                    return new SetText(frame, LonelyWords(block) == 0 ? block : Calmest(size, isWide), null);
                }
            }
        }

        TextOverflow? overflow = block.Height > frame.Bounds.Height
            ? new TextOverflow(OverflowReason.TooHigh, block.Height - frame.Bounds.Height, 0)
            : new TextOverflow(OverflowReason.WordTooWide, Length.Zero, 0);
        return new SetText(frame, block, overflow);

        TextBlock Calmest(double largest, bool isWide) => frame.Style.Sizes
            .Where(size => size <= largest && size >= largest * LikeSize)
            .Select(size => SetAt(frame, opposition, size, isInverse, isWide))
            .MinBy(LonelyWords) ?? block;
    }

    /// <summary>How many lines hold one word only, of parts that have more.</summary>
    private static int LonelyWords(TextBlock block) => block.Lines
        .GroupBy(line => line.Paragraph)
        .Where(lines => lines.Count() > 1)
        .Sum(lines => lines.Count(line => !line.Text.Contains(' ', StringComparison.Ordinal)));

    /// <param name="isWide">Whether parts may be as wide as the frame, and not only as their own measures say.</param>
    private TextBlock SetAt(ThemeFrame frame, Opposition opposition, double size, bool isInverse, bool isWide)
    {
        InlineText[] texts = [opposition.Subject, opposition.Relation, opposition.Object];
        ImmutableArray<TextParagraph>.Builder paragraphs = ImmutableArray.CreateBuilder<TextParagraph>();
        bool breaksWords = false;
        for (int i = 0; i < texts.Length; i++)
        {
            OppositionPart part = frame.Parts[i];
            Length width = isWide ? frame.Bounds.Width : part.Indent + part.MeasureLimit;
            TextBlock alone = typesetter.Set([Paragraph(part, texts[i], SizeOf(part, frame, size), isInverse, i == 0)], width, LineBreaking.Balanced);
            breaksWords |= !alone.BrokenWords.IsEmpty;
            paragraphs.Add(alone.Paragraphs[0]);
        }

        // Their line ends are pinned by now, so together they keep them.
        TextBlock block = typesetter.Set(paragraphs.ToImmutable(), frame.Bounds.Width);
        return breaksWords && block.BrokenWords.IsEmpty ? block with { BrokenWords = [0] } : block;
    }

    private static TextParagraph Paragraph(OppositionPart part, InlineText text, double size, bool isInverse, bool isFirst)
    {
        CharacterStyle style = FrameStyles.Character(part.Style, size, isInverse);
        return new TextParagraph(
            InlineSpans.From(text, style, LayoutColours.On(ThemeColour.Link, isInverse)), FrameStyles.Paragraph(part, isFirst));
    }

    private static double SizeOf(OppositionPart part, ThemeFrame frame, double size) =>
        Math.Max(frame.Style.Sizes[^1], Math.Round(size * part.Scale));
}
