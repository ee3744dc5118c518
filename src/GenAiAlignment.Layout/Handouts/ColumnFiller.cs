using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Layout.Typesetting;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Handouts;

/// <summary>
/// Fills columns with pieces, page after page. A paragraph is divided only where at least two of its lines stay together on both sides,
/// and what keeps with the next piece never ends a page.
/// </summary>
/// <param name="startPage">Begins a page and says where its column is.</param>
internal sealed class ColumnFiller(Typesetter typesetter, Func<Bounds> startPage)
{
    private const int FewestLinesTogether = 2;

    private Bounds column;
    private Length spaceAfter;

    /// <summary>Where the last piece ended.</summary>
    public Length Y { get; private set; }

    public bool IsAtTop { get; private set; }

    private Length Left => column.Bottom - Y;

    public void StartPage()
    {
        column = startPage();
        Y = column.Y;
        IsAtTop = true;
        spaceAfter = Length.Zero;
    }

    /// <returns>What was placed, in order; each on the page that was current when it was yielded.</returns>
    public IEnumerable<SceneItem> Add(PaperPiece piece)
    {
        if (!IsAtTop)
        {
            Y += Length.Max(spaceAfter, piece.SpaceBefore);
        }

        IEnumerable<SceneItem> placed = piece switch
        {
            ParagraphPiece paragraph => Add(paragraph),
            FigurePiece figure => Add(figure),
            _ => throw new ArgumentOutOfRangeException(nameof(piece), piece, null),
        };
        foreach (SceneItem item in placed)
        {
            yield return item;
        }

        spaceAfter = piece.SpaceAfter;
    }

    private IEnumerable<SceneItem> Add(FigurePiece figure)
    {
        if (!IsAtTop && figure.Height + figure.KeptBelow > Left)
        {
            StartPage();
        }

        yield return figure.Draw(new Position(column.X, Y));
        Y += figure.Height;
        IsAtTop = false;
    }

    private IEnumerable<SceneItem> Add(ParagraphPiece piece)
    {
        TextBlock block = (piece.IsLeftToRight ? typesetter.LeftToRight : typesetter).Set([piece.Paragraph], column.Width, LineBreaking.Running);
        int next = 0;
        while (next < block.Lines.Length)
        {
            int count = Fitting(block, next, piece.KeptBelow);
            if (count > 0)
            {
                yield return Place(block, next, count);
                next += count;
                IsAtTop = false;
            }

            if (next < block.Lines.Length)
            {
                StartPage();
            }
        }
    }

    /// <summary>How many of the lines from one on go on this page; all that fit when nothing else stands on it.</summary>
    private int Fitting(TextBlock block, int next, Length keptBelow)
    {
        int rest = block.Lines.Length - next;
        Length top = block.Lines[next].Box.Y;
        int fitting = 0;
        while (fitting < rest && block.Lines[next + fitting].Box.Bottom - top <= Left)
        {
            fitting++;
        }

        bool fits = fitting == rest;
        if (fits && block.Lines[^1].Box.Bottom - top + keptBelow <= Left)
        {
            return rest;
        }

        // The last line alone on the next page would be a widow, the first alone on this one an orphan.
        int kept = Math.Min(fitting, rest - FewestLinesTogether);
        return kept >= FewestLinesTogether ? kept : !IsAtTop ? 0 : fits ? rest : Math.Max(1, fitting);
    }

    private TextItem Place(TextBlock block, int first, int count)
    {
        ImmutableArray<TextLine> lines = block.Lines.Slice(first, count);
        Length top = lines[0].Box.Y;
        Length height = lines[^1].Box.Bottom - top;
        // The lines of a block stand at its own places: the part that is placed begins at the frame's top.
        Bounds frame = new(column.X, Y, column.Width, height);
        TextBlock part = block with { Lines = lines, Height = height };
        ImmutableArray<TextLine> placed = part.PlacedIn(frame with { Y = Y - top }, TextAnchor.Top);
        Y += height;
        return new TextItem(frame, null, TextAnchor.Top, block.Paragraphs, placed) { Name = "Text" };
    }
}
