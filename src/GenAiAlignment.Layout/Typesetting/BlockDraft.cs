using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;

namespace GenAiAlignment.Layout.Typesetting;

/// <summary>A block whose lines are chosen: enough to tell whether it fits. Of all the sizes that are tried, only the one that is taken is composed.</summary>
/// <param name="Paragraphs">As <see cref="TextBlock.Paragraphs"/>.</param>
/// <param name="BrokenWords">As <see cref="TextBlock.BrokenWords"/>.</param>
internal sealed record BlockDraft(
    LineComposer Composer,
    ImmutableArray<MeasuredParagraph> Paragraphs,
    ImmutableArray<LineDraft> Lines,
    Length Width,
    Length Height,
    ImmutableArray<FragileBreak> FragileBreaks,
    ImmutableArray<int> BrokenWords)
{
    /// <summary>By how much the widest line leaves the width; zero when none does.</summary>
    public Length ExcessWidth => TextBlock.ExcessOf(Lines.Select(line => line.Box), Width);

    public TextBlock Compose() => new(
        [.. Paragraphs.Select(paragraph => paragraph.Source)],
        [.. Lines.Select(Composed)],
        Width,
        Height,
        FragileBreaks,
        BrokenWords);

    private TextLine Composed(LineDraft line)
    {
        ImmutableArray<GlyphRun> runs = Composer.Compose(line.Paragraph, line.Start, line.End, line.Left, line.Baseline);
        if (line.Bullet is { } bullet)
        {
            ParagraphStyle style = line.Paragraph.Source.Style;
            ImmutableArray<GlyphRun> sign = BulletRuns(bullet, style, line.Baseline);
            runs = style.IsRightToLeft ? [.. runs, .. sign] : [.. sign, .. runs];
        }

        Bounds box = line.Box;
        return new TextLine(line.ParagraphIndex, new Position(box.X, Length.FromPoints(line.Baseline)), box, runs);
    }

    private ImmutableArray<GlyphRun> BulletRuns(MeasuredParagraph bullet, ParagraphStyle style, double baseline)
    {
        double start = (style.Indent + style.FirstLineIndent).Points;
        double left = style.IsRightToLeft ? Width.Points - start - bullet.Drawn(0, bullet.Text.Length) : start;
        return [.. Composer.Compose(bullet, 0, bullet.Text.Length, left, baseline).Select(run => run with { IsBullet = true })];
    }
}
