using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Typesetting;

/// <summary>Stacks lines by PowerPoint's line model (PPTX-FACTS, d.1).</summary>
internal sealed class BlockBuilder
{
    private readonly LineComposer composer;
    private readonly double width;
    private readonly ImmutableArray<MeasuredParagraph>.Builder paragraphs = ImmutableArray.CreateBuilder<MeasuredParagraph>();
    private readonly ImmutableArray<LineDraft>.Builder lines = ImmutableArray.CreateBuilder<LineDraft>();
    private readonly ImmutableArray<FragileBreak>.Builder fragile = ImmutableArray.CreateBuilder<FragileBreak>();
    private readonly ImmutableArray<int>.Builder broken = ImmutableArray.CreateBuilder<int>();
    private double y;
    private double spaceAfter;

    public BlockBuilder(LineComposer composer, double width)
    {
        this.composer = composer;
        this.width = width;
    }

    /// <param name="breaksWord">Whether a line broke a word where the lines were chosen, be it that they are set wider here.</param>
    public void Add(MeasuredParagraph paragraph, MeasuredParagraph? bullet, LineMeasure measure, ImmutableArray<ChosenLine> chosen, bool breaksWord)
    {
        ParagraphStyle style = paragraph.Source.Style;
        if (paragraphs.Count > 0)
        {
            y += spaceAfter + style.SpaceBefore.Points;
        }

        if (breaksWord && !chosen.Any(line => line.BreaksWord))
        {
            broken.Add(lines.Count);
        }

        for (int i = 0; i < chosen.Length; i++)
        {
            AddLine(paragraph, i == 0 ? bullet : null, measure.StartOf(i == 0), chosen[i]);
        }

        spaceAfter = style.SpaceAfter.Points;
        paragraphs.Add(paragraph);
    }

    public BlockDraft Build() => new(
        composer,
        paragraphs.ToImmutable(),
        lines.ToImmutable(),
        Length.FromPoints(width),
        Length.FromPoints(y),
        fragile.ToImmutable(),
        broken.ToImmutable());

    private void AddLine(MeasuredParagraph paragraph, MeasuredParagraph? bullet, double start, ChosenLine chosen)
    {
        if (chosen.FragileSpare is { } spare)
        {
            fragile.Add(new FragileBreak(lines.Count, Length.FromPoints(spare)));
        }

        if (chosen.BreaksWord)
        {
            broken.Add(lines.Count);
        }

        LineHeight height = LineHeight.Of(paragraph, chosen);
        ParagraphStyle style = paragraph.Source.Style;
        double inked = paragraph.Drawn(chosen.Start, paragraph.TrimmedEnd(chosen.Start, chosen.End));
        lines.Add(new LineDraft(paragraph, paragraphs.Count, bullet, chosen.Start, chosen.End, LeftOf(style, start, inked), y, inked, height));
        y += height.Advance;
    }

    /// <summary>Where the letters of a line begin.</summary>
    private double LeftOf(ParagraphStyle style, double start, double inked)
    {
        double spare = width - start - inked;
        double fromLeading = style.Alignment switch
        {
            TextAlignment.Leading => 0,
            TextAlignment.Centre => spare / 2,
            TextAlignment.Trailing => spare,
            _ => throw new InvalidOperationException($"No place for {style.Alignment}."),
        };
        return style.IsRightToLeft ? spare - fromLeading : start + fromLeading;
    }
}
