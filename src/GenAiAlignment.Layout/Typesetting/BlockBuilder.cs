using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Typesetting;

/// <summary>Stacks lines by PowerPoint's line model (PPTX-FACTS, d.1).</summary>
internal sealed class BlockBuilder
{
    // Between a bullet that leaves its indent and the text behind it, in points.
    private const double BulletGap = 6;

    private readonly LineComposer composer;
    private readonly double width;
    private readonly ImmutableArray<TextParagraph>.Builder paragraphs = ImmutableArray.CreateBuilder<TextParagraph>();
    private readonly ImmutableArray<TextLine>.Builder lines = ImmutableArray.CreateBuilder<TextLine>();
    private readonly ImmutableArray<FragileBreak>.Builder fragile = ImmutableArray.CreateBuilder<FragileBreak>();
    private readonly ImmutableArray<int>.Builder broken = ImmutableArray.CreateBuilder<int>();
    private readonly List<string> missing = [];
    private double y;
    private double spaceAfter;

    public BlockBuilder(LineComposer composer, double width)
    {
        this.composer = composer;
        this.width = width;
    }

    public void Add(MeasuredParagraph paragraph, MeasuredParagraph? bullet, LineMeasure measure, ImmutableArray<ChosenLine> chosen)
    {
        ParagraphStyle style = paragraph.Source.Style;
        if (paragraphs.Count > 0)
        {
            y += spaceAfter + style.SpaceBefore.Points;
        }

        for (int i = 0; i < chosen.Length; i++)
        {
            AddLine(paragraph, i == 0 ? bullet : null, measure.StartOf(i == 0), chosen[i]);
        }

        spaceAfter = style.SpaceAfter.Points;
        paragraphs.Add(paragraph.Source);
        missing.AddRange([.. paragraph.Missing, .. bullet?.Missing ?? []]);
    }

    /// <summary>How much room a paragraph's lines have: a bullet wider than its indent pushes the first line's text on.</summary>
    public LineMeasure MeasureFor(MeasuredParagraph paragraph, MeasuredParagraph? bullet)
    {
        ParagraphStyle style = paragraph.Source.Style;
        double first = (style.Indent + style.FirstLineIndent).Points;
        double others = style.Indent.Points;
        double afterBullet = bullet is null ? first : Math.Max(others, first + bullet.Widest(0, bullet.Text.Length) + BulletGap);
        return new LineMeasure(afterBullet, others, width);
    }

    public TextBlock Build() => new(
        paragraphs.ToImmutable(),
        lines.ToImmutable(),
        Length.FromPoints(width),
        Length.FromPoints(y),
        fragile.ToImmutable(),
        broken.ToImmutable(),
        [.. missing.Distinct(StringComparer.Ordinal)]);

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
        double left = LeftOf(style, start, inked);
        double baseline = y + height.Baseline;
        ImmutableArray<GlyphRun> runs = composer.Compose(paragraph, chosen.Start, chosen.End, left, baseline);
        if (bullet is not null)
        {
            ImmutableArray<GlyphRun> sign = BulletRuns(bullet, style, baseline);
            runs = style.IsRightToLeft ? [.. runs, .. sign] : [.. sign, .. runs];
        }

        Bounds box = Bounds.FromPoints(left, y, inked, height.Advance);
        lines.Add(new TextLine(paragraphs.Count, new Position(box.X, Length.FromPoints(baseline)), box, runs));
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

    private ImmutableArray<GlyphRun> BulletRuns(MeasuredParagraph bullet, ParagraphStyle style, double baseline)
    {
        double start = (style.Indent + style.FirstLineIndent).Points;
        double left = style.IsRightToLeft ? width - start - bullet.Drawn(0, bullet.Text.Length) : start;
        return [.. composer.Compose(bullet, 0, bullet.Text.Length, left, baseline).Select(run => run with { IsBullet = true })];
    }
}
