using System.Collections.Immutable;
using GenAiAlignment.Essays;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Layout.Typesetting;
using GenAiAlignment.Talks;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Layouts;

namespace GenAiAlignment.Layout.Arranging;

/// <summary>Sets a claim's subject, relation and object as three paragraphs of one title, of a size at which all three fit.</summary>
internal sealed class OppositionSetter(Typesetter typesetter)
{
    public SetText Set(ThemeFrame frame, Opposition opposition, bool isInverse)
    {
        TextFit fit = Fit(isWide: false);
        fit = fit.Fits ? fit : Fit(isWide: true);
        return new SetText(frame, fit.Block, fit.Overflow);

        TextFit Fit(bool isWide) => TitleFitter.Fit(frame.Style.Sizes, frame.Bounds.Height, size => SetAt(frame, opposition, size, isInverse, isWide));
    }

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
