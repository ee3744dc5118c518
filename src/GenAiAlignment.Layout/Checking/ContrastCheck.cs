using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Layouts;

namespace GenAiAlignment.Layout.Checking;

/// <summary>
/// Whether every text of every layout reads on what stands behind it there: the layout's ground, or what a decoration fills over it. Measured
/// on filled slides, line by line; on a picture, against the darkest and the lightest place behind the line.
/// </summary>
internal sealed class ContrastCheck
{
    private const string GroundPicture = "the picture behind it";

    private readonly Theme theme;
    private readonly Func<Picture, PictureGrid?> decode;
    private readonly Dictionary<(ThemeColour Text, string Ground), (Rgb Ground, double Needed, string Where)> worst = [];

    private ContrastCheck(Theme theme, Func<Picture, PictureGrid?> decode)
    {
        this.theme = theme;
        this.decode = decode;
    }

    public static IEnumerable<Diagnostic> Check(Theme theme, IEnumerable<LaidOutDeck> decks, Func<Picture, PictureGrid?> decode)
    {
        ContrastCheck check = new(theme, decode);
        foreach (LaidOutSlide slide in decks.SelectMany(deck => deck.Slides))
        {
            check.Measure(slide);
        }

        return check.worst.Select(pair => check.Finding(pair.Key.Text, pair.Key.Ground, pair.Value)).OfType<Diagnostic>();
    }

    private Diagnostic? Finding(ThemeColour text, string name, (Rgb Ground, double Needed, string Where) found)
    {
        Rgb colour = theme.Palette[text];
        double contrast = colour.ContrastWith(found.Ground);
        if (contrast >= found.Needed)
        {
            return null;
        }

        ContrastFinding finding = new(ThemeWord.Of(text), name, contrast, found.Needed, found.Where);

        // Ink and paper are right for all other layouts: where they fail on a colour, that colour is to be mended.
        bool isInkOrPaper = text is ThemeColour.Text or ThemeColour.Background;
        return isInkOrPaper && ThemeWord.TryRead(name, out ThemeColour ground) && ground is not (ThemeColour.Text or ThemeColour.Background)
            ? Diagnostics.ContrastIsLow(theme.PalettePlaces[(int)ground], finding, NearestShade.Of(found.Ground, colour, found.Needed))
            : Diagnostics.ContrastIsLow(theme.PalettePlaces[(int)text], finding, NearestShade.Of(colour, found.Ground, found.Needed));
    }

    private void Measure(LaidOutSlide slide)
    {
        ThemeLayout layout = theme[slide.Layout.Kind];
        Bounds page = new(Length.Zero, Length.Zero, theme.SlideSize.Width, theme.SlideSize.Height);
        List<PaintedArea> painted = [PaintedArea.Of(page, slide.Layout.Background), .. slide.Layout.Decorations.SelectMany(PaintedArea.Of)];
        foreach (SceneItem item in slide.Items)
        {
            if (item is TextItem text)
            {
                Measure(text, slide.Layout.Kind, FilledFrame.Of(text, layout)?.Content, painted);
                continue;
            }

            painted.AddRange(PaintedArea.Of(item));
            foreach (TextItem cell in item is TableItem table ? table.Rows.SelectMany(row => row.Cells) : [])
            {
                Measure(cell, slide.Layout.Kind, FrameContent.Body, painted);
            }
        }
    }

    private void Measure(TextItem item, LayoutKind kind, FrameContent? content, List<PaintedArea> painted)
    {
        string where = $"the {(content is { } frame ? ThemeWord.Of(frame) : "text")} of the layout {ThemeWord.Of(kind)}";
        double needed = IsMain(kind, content) ? RoleContrast.Enhanced : RoleContrast.Minimum;
        foreach (TextLine line in item.Lines)
        {
            (string Name, Rgb Colour)[] grounds = [.. Behind(line.Box, painted).SelectMany(area => GroundsOf(area, line.Box))];
            foreach (GlyphRun run in line.Runs)
            {
                foreach ((string name, Rgb colour) in grounds)
                {
                    Keep(run.Colour, name, colour, run.IsBullet ? RoleContrast.Minimum : needed, where);
                }
            }
        }
    }

    private IEnumerable<(string Name, Rgb Colour)> GroundsOf(PaintedArea area, Bounds text)
    {
        if (area.Picture is not { } placed)
        {
            return area.Colours.Select(role => (ThemeWord.Of(role), theme.Palette[role]));
        }

        return decode(placed.Picture)?.Within(placed.Whole, text) is var (darkest, lightest)
            ? [(GroundPicture, darkest), (GroundPicture, lightest)]
            : [];
    }

    /// <summary>Of the same two, that with the greater want.</summary>
    private void Keep(ThemeColour text, string name, Rgb ground, double needed, string where)
    {
        Rgb colour = theme.Palette[text];
        if (!worst.TryGetValue((text, name), out (Rgb Ground, double Needed, string Where) before)
            || needed / colour.ContrastWith(ground) > before.Needed / colour.ContrastWith(before.Ground))
        {
            worst[(text, name)] = (ground, needed, where);
        }
    }

    /// <summary>What the audience came to read: bodies, and the texts of claims, statements and quotations.</summary>
    private static bool IsMain(LayoutKind kind, FrameContent? content) => content switch
    {
        FrameContent.Body => true,
        FrameContent.Title => kind is LayoutKind.Opposition or LayoutKind.Claim or LayoutKind.Figure or LayoutKind.Statement or LayoutKind.Quote,
        _ => false,
    };

    /// <summary>The last area that covers the text, and what is painted over a part of it.</summary>
    private static ImmutableArray<PaintedArea> Behind(Bounds text, List<PaintedArea> painted)
    {
        int last = painted.FindLastIndex(area => area.Covers(text));
        return [.. painted.Skip(Math.Max(last, 0)).Where((area, index) => index == 0 || area.Touches(text))];
    }
}
