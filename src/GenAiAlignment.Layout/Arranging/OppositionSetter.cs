using GenAiAlignment.Essays;
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

        TextFit Fit(bool isWide) => TitleFitter.Fit(frame.Style.Sizes, frame.Bounds.Height, size => DraftAt(frame, opposition, size, isInverse, isWide));
    }

    /// <param name="isWide">Whether parts may be as wide as the frame, and not only as their own measures say.</param>
    private BlockDraft DraftAt(ThemeFrame frame, Opposition opposition, double size, bool isInverse, bool isWide)
    {
        InlineText[] texts = [opposition.Subject, opposition.Relation, opposition.Object];
        return typesetter.Draft(
            [.. texts.Select((text, i) => Paragraph(frame.Parts[i], text, SizeOf(frame.Parts[i], frame, size), isInverse, i == 0))],
            frame.Bounds.Width,
            LineBreaking.Balanced,
            isWide ? null : [.. frame.Parts.Select(part => part.Indent + part.MeasureLimit)]);
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
