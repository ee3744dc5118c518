using System.Globalization;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Talks.Slides;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Handouts;

/// <summary>Slides in rows and columns, read across, flush with the head; what room is left below each is for the reader's pen.</summary>
internal sealed class GridSheets(SmallSlides slides, PaperPages pages, PaperText text, PaperGrid grid)
{
    // Of the page's width, for a slide that has lines beside it.
    private const double SlideShare = 0.56;

    // The slide's lower edge is on a line: so many from its upper edge, about 8 mm apart.
    private const int LinesBesideSlide = 7;

    private static readonly Length LeastGap = Length.FromPoints(20);
    private static readonly Length LinesGap = Length.FromPoints(24);
    private static readonly Length CaptionGap = Length.FromPoints(4);
    private static readonly Length CaptionHeight = Length.FromPoints(13);
    private static readonly Length LinePitch = Length.FromPoints(23);
    private static readonly Stroke Line = new(ThemeColour.Rule, Length.FromPoints(0.5));

    public IEnumerable<PaperSheet> Compose() => slides.Deck.Slides.Chunk(grid.Count).Select((onPage, index) => Page(onPage, pages.BodyOf(index + 1)));

    private PaperSheet Page(LaidOutSlide[] onPage, Bounds body)
    {
        Extent size = SizeOf(body);
        Bounds[] places = [.. Enumerable.Range(0, onPage.Length).Select(index => PlaceOf(index, body, size))];
        return new PaperSheet(
            new RunningHead(onPage[0].Slide.Section?.Title.PlainText),
            [.. onPage.Zip(places).Where(pair => pair.First is { Slide: SectionSlide, Part: 1 }).Select(pair => (pair.First.Slide.Title.PlainText, pair.Second.Y))],
            [.. onPage.Zip(places).SelectMany(pair => Cell(pair.First, pair.Second, body))]);
    }

    /// <summary>Of each slide: as large as the grid allows.</summary>
    private Extent SizeOf(Bounds body)
    {
        Length widest = grid.Lines == RuledLines.Beside ? body.Width * SlideShare : (body.Width - (LeastGap * (grid.Columns - 1))) / grid.Columns;
        Length highest = CellHeight(body) - CaptionGap - CaptionHeight;
        Length width = Length.Min(widest, highest / slides.Ratio);
        return new Extent(width, width * slides.Ratio);
    }

    private Length CellHeight(Bounds body) => (body.Height - (LeastGap * (grid.Rows - 1))) / grid.Rows;

    /// <summary>The first column stands at the edge where lines begin, the last at the other; a lone one in the middle, unless lines stand beside it.</summary>
    private Bounds PlaceOf(int index, Bounds body, Extent size)
    {
        Length spare = body.Width - size.Width;
        Length along = grid.Columns > 1 ? spare / (grid.Columns - 1) * (index % grid.Columns)
            : grid.Lines == RuledLines.Beside ? Length.Zero
            : spare / 2;
        return new Bounds(body.X + (text.IsRightToLeft ? spare - along : along), body.Y + ((CellHeight(body) + LeastGap) * (index / grid.Columns)), size.Width, size.Height);
    }

    private IEnumerable<SceneItem> Cell(LaidOutSlide slide, Bounds place, Bounds body)
    {
        Bounds caption = new(place.X, place.Bottom + CaptionGap, place.Width, CaptionHeight);
        return
        [
            .. slides.Draw(slide, new Position(place.X, place.Y), place.Width),
            text.Line(caption, slide.Number.ToString(CultureInfo.InvariantCulture), PaperText.Small),
            .. grid.Lines switch
            {
                RuledLines.None => [],
                RuledLines.Beside => Ruled(Beside(place, body), place.Height / LinesBesideSlide),
                RuledLines.Below => Ruled(
                    new Bounds(place.X, caption.Bottom, place.Width, body.Bottom - caption.Bottom), LinePitch),
                _ => throw new ArgumentOutOfRangeException(nameof(slide), grid.Lines, null),
            },
        ];
    }

    private Bounds Beside(Bounds place, Bounds body)
    {
        Length width = body.Width - place.Width - LinesGap;
        return new Bounds(text.IsRightToLeft ? body.X : body.Right - width, place.Y, width, CellHeight(body));
    }

    private static IEnumerable<SceneItem> Ruled(Bounds room, Length pitch)
    {
        // A line at the room's very edge counts: lengths are whole units, and a pitch is rounded.
        for (Length y = room.Y + pitch; y <= room.Bottom + Length.FromPoints(0.1); y += pitch)
        {
            yield return new LineItem(new Position(room.X, y), new Position(room.Right, y), Line) { Name = "Line to write on" };
        }
    }
}
