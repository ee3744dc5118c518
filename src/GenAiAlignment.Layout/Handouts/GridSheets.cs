using System.Collections.Immutable;
using System.Globalization;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Talks.Settings;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Handouts;

/// <summary>Slides in rows and columns, read across; three a page with lines to write on beside or below each.</summary>
internal sealed class GridSheets(SmallSlides slides, PaperPages pages, PaperText text, HandoutLayout layout, bool isLandscape)
{
    private const int RuledLines = 7;

    private static readonly Length Gap = Length.FromPoints(18);
    private static readonly Length CaptionHeight = Length.FromPoints(16);
    private static readonly Length RulePitch = Length.FromPoints(21);

    private (int Columns, int Rows) Grid => (layout, isLandscape) switch
    {
        (HandoutLayout.One, _) => (1, 1),
        (HandoutLayout.Two, true) => (2, 1),
        (HandoutLayout.Two, false) => (1, 2),
        (HandoutLayout.Three, true) => (3, 1),
        (HandoutLayout.Three, false) => (1, 3),
        (HandoutLayout.Four, _) => (2, 2),
        (HandoutLayout.Six, true) => (3, 2),
        (HandoutLayout.Six, false) => (2, 3),
        (HandoutLayout.Nine, _) => (3, 3),
        _ => throw new InvalidOperationException($"{layout} is no grid."),
    };

    public IEnumerable<PaperSheet> Compose()
    {
        int perPage = Grid.Columns * Grid.Rows;
        ImmutableArray<LaidOutSlide> all = slides.Deck.Slides;
        for (int first = 0; first < all.Length; first += perPage)
        {
            Bounds body = pages.BodyOf((first / perPage) + 1);
            ImmutableArray<LaidOutSlide> onPage = all[first..Math.Min(first + perPage, all.Length)];
            yield return new PaperSheet(
                onPage[0].Slide.Section?.Title.PlainText,
                [.. onPage.SelectMany((slide, index) => Cell(slide, CellBounds(body, index)))]);
        }
    }

    private Bounds CellBounds(Bounds body, int index)
    {
        Length width = (body.Width - (Gap * (Grid.Columns - 1))) / Grid.Columns;
        Length height = (body.Height - (Gap * (Grid.Rows - 1))) / Grid.Rows;
        return new Bounds(
            body.X + ((width + Gap) * (index % Grid.Columns)), body.Y + ((height + Gap) * (index / Grid.Columns)), width, height);
    }

    private IEnumerable<SceneItem> Cell(LaidOutSlide slide, Bounds cell)
    {
        bool hasLines = layout == HandoutLayout.Three;
        Bounds room = hasLines && !isLandscape ? cell with { Width = (cell.Width - Gap) * 0.54 } : cell;
        Length width = Length.Min(room.Width, (room.Height - CaptionHeight) / slides.Ratio);
        Length height = width * slides.Ratio;
        // A slide that does not fill its cell stands in the middle of it, one with lines at its edge.
        Length left = hasLines ? room.X : room.X + ((room.Width - width) / 2);
        Length top = hasLines ? room.Y : room.Y + ((room.Height - CaptionHeight - height) / 2);
        Bounds caption = new(left, top + height + Length.FromPoints(3), width, CaptionHeight);
        return
        [
            .. slides.Draw(slide, new Position(left, top), width),
            text.Line(caption, slide.Number.ToString(CultureInfo.InvariantCulture), PaperText.Small),
            .. hasLines ? Lines(cell, new Bounds(left, top, width, height)) : [],
        ];
    }

    /// <summary>Beside the slide on upright paper, below it on paper held across.</summary>
    private IEnumerable<SceneItem> Lines(Bounds cell, Bounds slide)
    {
        Bounds room = isLandscape
            ? cell with { Y = slide.Bottom + CaptionHeight, Height = cell.Bottom - slide.Bottom - CaptionHeight }
            : new Bounds(slide.Right + Gap, slide.Y, cell.Right - slide.Right - Gap, slide.Height);
        int most = (int)(room.Height.Points / RulePitch.Points);
        for (int i = 1; i <= (isLandscape ? most : Math.Min(RuledLines, most)); i++)
        {
            Length y = room.Y + (RulePitch * i);
            yield return new LineItem(new Position(room.X, y), new Position(room.Right, y), new Stroke(ThemeColour.Rule, Length.FromPoints(0.5))) { Name = "Line" };
        }
    }
}
