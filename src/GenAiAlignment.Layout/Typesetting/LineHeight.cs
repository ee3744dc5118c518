namespace GenAiAlignment.Layout.Typesetting;

/// <summary>PowerPoint's line (PPTX-FACTS, d.1), in points.</summary>
/// <param name="Advance">From this line's top to the next line's.</param>
/// <param name="Baseline">Below the line's top.</param>
internal readonly record struct LineHeight(double Advance, double Baseline)
{
    private const double Pitch = 1.2;

    /// <summary>Of the largest size on the line; an empty line has the size of the paragraph's last text.</summary>
    public static LineHeight Of(MeasuredParagraph paragraph, ChosenLine line)
    {
        double size = 0;
        double share = 0;
        foreach (MeasuredPiece piece in paragraph.PiecesOn(line))
        {
            double own = paragraph.SpanOf(piece).Style.Size;
            if (own > size)
            {
                size = own;
                share = piece.Face.File.Metrics.AscentShare;
            }
        }

        double percent = paragraph.Source.Style.LineSpacingPercent / 100.0;
        return new LineHeight(Pitch * size * percent, ((Pitch * (percent - 1)) + share) * size);
    }
}
