using System.Collections.Frozen;
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
    private readonly FrozenSet<string> smallWords;

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
    public TextBlock Set(ImmutableArray<TextParagraph> paragraphs, Length width, LineBreaking breaking = LineBreaking.Running)
    {
        BlockBuilder block = new(composer, width.Points);
        foreach (TextParagraph paragraph in paragraphs)
        {
            TextParagraph directed = IsRightToLeft ? paragraph with { Style = paragraph.Style with { IsRightToLeft = true } } : paragraph;
            MeasuredParagraph measured = measurer.Measure(directed);
            MeasuredParagraph? bullet = measurer.MeasureBullet(directed);
            LineMeasure measure = block.MeasureFor(measured, bullet);
            ImmutableArray<ChosenLine> lines = breaking == LineBreaking.Balanced
                ? BalancedLines.Choose(measured, measure, smallWords)
                : RunningLines.Choose(measured, measure);
            if (PinnedBreaks.Pin(measured, lines, breaking) is { } pinned)
            {
                measured = measurer.Measure(pinned);
                lines = RunningLines.Choose(measured, measure);
            }

            block.Add(measured, bullet, measure, lines);
        }

        return block.Build();
    }
}
