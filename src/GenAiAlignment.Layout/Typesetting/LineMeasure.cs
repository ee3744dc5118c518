using GenAiAlignment.Layout.Scenes;

namespace GenAiAlignment.Layout.Typesetting;

/// <summary>How much room the lines of a paragraph have, in points.</summary>
/// <param name="FirstStart">From the frame's leading edge to the text of the first line.</param>
/// <param name="Start">The same for the other lines.</param>
/// <param name="FrameWidth">Of the whole frame.</param>
internal readonly record struct LineMeasure(double FirstStart, double Start, double FrameWidth)
{
    // Programs differ in kerning, which is measured, and in rounding, which is not: PowerPoint snaps advances to 1/8 pt, and LibreOffice
    // breaks text that has less than 0.4 to 0.8 pt to spare (PPTX-FACTS, d.1 and d.2). Text that fits with this much to spare fits everywhere.
    private const double SpareShare = 0.015;
    private const double LeastSpare = 1;

    // Between a bullet that leaves its indent and the text behind it.
    private const double BulletGap = 6;

    // A line that is this much too wide in its narrowest form is too wide everywhere.
    private const double ExcessShare = 0.0025;

    /// <summary>A bullet wider than its indent pushes the first line's text on.</summary>
    /// <param name="width">Of the frame.</param>
    public static LineMeasure For(MeasuredParagraph paragraph, MeasuredParagraph? bullet, double width)
    {
        ParagraphStyle style = paragraph.Source.Style;
        double first = (style.Indent + style.FirstLineIndent).Points;
        double others = style.Indent.Points;
        double afterBullet = bullet is null ? first : Math.Max(others, first + bullet.Widest(0, bullet.Text.Length) + BulletGap);
        return new LineMeasure(afterBullet, others, width);
    }

    public double StartOf(bool isFirst) => isFirst ? FirstStart : Start;

    public double Room(bool isFirst) => FrameWidth - StartOf(isFirst);

    /// <summary>What a line may be wide at most so that it fits in every program.</summary>
    public double Safe(bool isFirst) => Room(isFirst) - Math.Max(LeastSpare, FrameWidth * SpareShare);

    /// <summary>What a line must be wider than so that it fits in no program.</summary>
    public double Hopeless(bool isFirst) => Room(isFirst) + (FrameWidth * ExcessShare);
}
