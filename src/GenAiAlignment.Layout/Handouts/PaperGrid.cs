using GenAiAlignment.Talks.Settings;

namespace GenAiAlignment.Layout.Handouts;

/// <summary>How many slides stand beside and below each other.</summary>
/// <param name="Lines">Where lines to write on stand.</param>
internal sealed record PaperGrid(int Columns, int Rows, RuledLines Lines)
{
    public int Count => Columns * Rows;

    public static PaperGrid Of(HandoutLayout layout, PaperSetup paper)
    {
        bool isAcross = paper.Size.Width > paper.Size.Height;
        return layout switch
        {
            HandoutLayout.One => new PaperGrid(1, 1, RuledLines.None),
            HandoutLayout.Two => isAcross ? new PaperGrid(2, 1, RuledLines.None) : new PaperGrid(1, 2, RuledLines.None),
            HandoutLayout.Three => isAcross ? new PaperGrid(3, 1, RuledLines.Below) : new PaperGrid(1, 3, RuledLines.Beside),
            HandoutLayout.Four => new PaperGrid(2, 2, RuledLines.None),
            HandoutLayout.Six => isAcross ? new PaperGrid(3, 2, RuledLines.None) : new PaperGrid(2, 3, RuledLines.None),
            HandoutLayout.Nine => new PaperGrid(3, 3, RuledLines.None),
            _ => throw new ArgumentOutOfRangeException(nameof(layout), layout, null),
        };
    }
}

internal enum RuledLines
{
    None,
    Beside,
    Below,
}
