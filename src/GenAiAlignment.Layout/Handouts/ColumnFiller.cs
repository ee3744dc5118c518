using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Layout.Typesetting;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Handouts;

/// <summary>
/// Fills columns with paragraphs, page after page. A paragraph is divided only where at least two of its lines stay together on both sides,
/// and what keeps with the next paragraph never ends a page.
/// </summary>
/// <param name="startPage">Begins a page and says where its column is.</param>
internal sealed class ColumnFiller(Typesetter typesetter, Func<Bounds> startPage)
{
    private const int FewestLinesTogether = 2;

    private Bounds column;
    private bool isAtTop;

    /// <summary>Where the next paragraph would begin.</summary>
    public Length Y { get; private set; }

    public bool IsAtTop => isAtTop;

    public Length Left => column.Bottom - Y;

    /// <summary>Begins a page unless nothing stands on this one yet.</summary>
    public void StartPage()
    {
        column = startPage();
        Y = column.Y;
        isAtTop = true;
    }

    /// <summary>Leaves room, and begins a page when there is none.</summary>
    public void Skip(Length height)
    {
        if (!isAtTop)
        {
            Y += height;
        }
    }

    /// <summary>Goes down to a place, if it is further down.</summary>
    public void MoveTo(Length y) => Y = Length.Max(Y, y);

    /// <param name="keepWithNext">How much must follow on the same page.</param>
    /// <returns>What was placed, in order; each on the page that was current when it was yielded.</returns>
    public IEnumerable<TextItem> Add(TextParagraph paragraph, Length keepWithNext = default)
    {
        TextBlock block = typesetter.Set([paragraph], column.Width, LineBreaking.Running);
        Skip(paragraph.Style.SpaceBefore);
        int next = 0;
        while (next < block.Lines.Length)
        {
            int count = Fitting(block, next, keepWithNext);
            if (count == 0)
            {
                StartPage();
                continue;
            }

            yield return Place(block, next, count);
            next += count;
            isAtTop = false;
            if (next < block.Lines.Length)
            {
                StartPage();
            }
        }
    }

    /// <summary>How many of the lines from one on go on this page; all that fit when nothing else stands on it.</summary>
    private int Fitting(TextBlock block, int next, Length keepWithNext)
    {
        int rest = block.Lines.Length - next;
        Length top = block.Lines[next].Box.Y;
        int fitting = 0;
        while (fitting < rest && block.Lines[next + fitting].Box.Bottom - top <= Left)
        {
            fitting++;
        }

        if (fitting == rest)
        {
            bool staysAlone = block.Lines[^1].Box.Bottom - top + keepWithNext > Left;
            return staysAlone && !isAtTop ? 0 : rest;
        }

        // The last line alone on the next page would be a widow, the first alone on this one an orphan.
        int kept = Math.Min(fitting, rest - FewestLinesTogether);
        return kept >= FewestLinesTogether ? kept : isAtTop ? Math.Max(1, fitting) : 0;
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
