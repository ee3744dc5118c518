using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Fonts;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Layout.Typesetting;

/// <summary>Sets paragraphs into lines by PowerPoint's line model (PPTX-FACTS, d.1).</summary>
public sealed class Typesetter
{
    private readonly ParagraphMeasurer measurer;
    private readonly LineComposer composer;
    private readonly SmallWords smallWords;

    /// <param name="shaper">Stays the caller's, who disposes it.</param>
    /// <param name="language">BCP 47, such as <c>en-GB</c>: which small words a title's line should not end with.</param>
    public Typesetter(ThemeFonts fonts, FontShaper shaper, string language = "en")
    {
        measurer = new ParagraphMeasurer(fonts, shaper);
        composer = new LineComposer(shaper);
        smallWords = SmallWords.Of(language);
        IsRightToLeft = WritingDirection.IsRightToLeft(language);
    }

    private Typesetter(Typesetter other, bool isRightToLeft)
    {
        (measurer, composer, smallWords) = (other.measurer, other.composer, other.smallWords);
        IsRightToLeft = isRightToLeft;
    }

    /// <summary>Of the paragraphs it sets.</summary>
    public bool IsRightToLeft { get; }

    /// <summary>The same for text that runs from left to right in every language, such as code.</summary>
    public Typesetter LeftToRight => IsRightToLeft ? new Typesetter(this, isRightToLeft: false) : this;

    /// <summary>Sets paragraphs to a width, at the origin.</summary>
    public TextBlock Set(ImmutableArray<TextParagraph> paragraphs, Length width, LineBreaking breaking = LineBreaking.Running) =>
        Draft(paragraphs, width, breaking).Compose();

    /// <summary>What <see cref="Set"/> gives, before it is composed.</summary>
    /// <param name="measures">For each paragraph the width that its lines are chosen for; <see langword="null"/> for that of the block.</param>
    internal BlockDraft Draft(
        ImmutableArray<TextParagraph> paragraphs, Length width, LineBreaking breaking = LineBreaking.Running, ImmutableArray<Length>? measures = null)
    {
        BlockBuilder block = new(composer, width.Points);
        for (int i = 0; i < paragraphs.Length; i++)
        {
            TextParagraph paragraph = paragraphs[i];
            TextParagraph directed = IsRightToLeft ? paragraph with { Style = paragraph.Style with { IsRightToLeft = true } } : paragraph;
            MeasuredParagraph measured = measurer.Measure(directed);
            MeasuredParagraph? bullet = measurer.MeasureBullet(directed);
            LineMeasure whole = LineMeasure.For(measured, bullet, width.Points);
            LineMeasure measure = measures is { } widths ? LineMeasure.For(measured, bullet, widths[i].Points) : whole;
            ImmutableArray<ChosenLine> lines = breaking == LineBreaking.Balanced
                ? BalancedLines.Choose(measured, measure, smallWords)
                : RunningLines.Choose(measured, measure);
            bool breaksWord = lines.Any(line => line.BreaksWord);
            TextParagraph? pinned = PinnedBreaks.Pin(measured, lines, breaking);
            if (pinned is not null || measure != whole)
            {
                measured = pinned is null ? measured : measurer.Measure(pinned);
                lines = RunningLines.Choose(measured, whole);
            }

            block.Add(measured, bullet, whole, lines, breaksWord);
        }

        return block.Build();
    }
}
