using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Layouts;

namespace GenAiAlignment.Layout.Checking;

/// <summary>
/// Whether every text of every layout reads on what stands behind it there: the layout's ground, or what a decoration fills over it. Measured
/// on filled slides, line by line. Of a picture as the ground, its <c>under</c> colour counts.
/// </summary>
internal sealed class ContrastCheck
{
    private readonly Theme theme;
    private readonly Dictionary<(ThemeColour Text, ThemeColour Ground), (double Needed, string Where)> found = [];
    private readonly List<Diagnostic> unknown = [];

    private ContrastCheck(Theme theme) => this.theme = theme;

    public static IEnumerable<Diagnostic> Check(Theme theme, IEnumerable<LaidOutDeck> decks)
    {
        ContrastCheck check = new(theme);
        foreach (LaidOutSlide slide in decks.SelectMany(deck => deck.Slides))
        {
            check.Measure(slide);
        }

        return check.found.Select(pair => check.Finding(pair.Key.Text, pair.Key.Ground, pair.Value.Needed, pair.Value.Where)).OfType<Diagnostic>()
            .Concat(check.unknown.Distinct());
    }

    private Diagnostic? Finding(ThemeColour text, ThemeColour ground, double needed, string where)
    {
        double contrast = theme.Palette[text].ContrastWith(theme.Palette[ground]);
        return contrast >= needed
            ? null
            : Diagnostics.ContrastIsLow(
                theme.PalettePlaces[(int)text],
                new ContrastFinding(ThemeWord.Of(text), ThemeWord.Of(ground), contrast, needed, where),
                NearestShade.Of(theme.Palette[text], theme.Palette[ground], needed));
    }

    private void Measure(LaidOutSlide slide)
    {
        ThemeLayout layout = theme[slide.Layout.Kind];
        Bounds page = new(Length.Zero, Length.Zero, theme.SlideSize.Width, theme.SlideSize.Height);
        List<PaintedArea> painted = [new(page, GroundOf(slide.Layout, layout)), .. slide.Layout.Decorations.SelectMany(PaintedArea.Of)];
        foreach (SceneItem item in slide.Items)
        {
            if (item is TextItem text)
            {
                Measure(text, slide.Layout.Kind, FilledFrame.Of(text, layout), painted);
                continue;
            }

            painted.AddRange(PaintedArea.Of(item));
            foreach (TextItem cell in item is TableItem table ? table.Rows.SelectMany(row => row.Cells) : [])
            {
                Measure(cell, slide.Layout.Kind, layout[FrameContent.Body], painted);
            }
        }
    }

    private static ImmutableArray<ThemeColour>? GroundOf(SlideLayout slide, ThemeLayout layout) =>
        layout.Background is PictureBackground picture ? [picture.Under] : PaintedArea.ColoursOf(slide.Background);

    private void Measure(TextItem item, LayoutKind kind, ThemeFrame? frame, List<PaintedArea> painted)
    {
        string where = $"the {(frame is null ? "text" : ThemeWord.Of(frame.Content))} of the layout {ThemeWord.Of(kind)}";
        double needed = IsMain(kind, frame?.Content) ? RoleContrast.Enhanced : RoleContrast.Minimum;
        foreach (TextLine line in item.Lines)
        {
            ImmutableArray<PaintedArea> behind = Behind(line.Box, painted);
            if (frame is not null && behind.Any(area => area.Colours is null))
            {
                unknown.Add(Diagnostics.TextStandsOnAPicture(frame.Place, where));
            }

            foreach (GlyphRun run in line.Runs)
            {
                foreach (ThemeColour ground in behind.SelectMany(area => area.Colours ?? []).Distinct())
                {
                    Keep(run.Colour, ground, run.IsBullet ? RoleContrast.Minimum : needed, where);
                }
            }
        }
    }

    private void Keep(ThemeColour text, ThemeColour ground, double needed, string where)
    {
        if (!found.TryGetValue((text, ground), out (double Needed, string Where) before) || before.Needed < needed)
        {
            found[(text, ground)] = (needed, where);
        }
    }

    /// <summary>What the audience came to read: bodies, and the texts of claims, statements and quotations.</summary>
    private static bool IsMain(LayoutKind kind, FrameContent? content) => content switch
    {
        FrameContent.Body => true,
        FrameContent.Title => kind is LayoutKind.Opposition or LayoutKind.Claim or LayoutKind.Statement or LayoutKind.Quote,
        _ => false,
    };

    /// <summary>The last area that covers the text, and what is painted over a part of it.</summary>
    private static ImmutableArray<PaintedArea> Behind(Bounds text, List<PaintedArea> painted)
    {
        int last = painted.FindLastIndex(area => area.Covers(text));
        return [.. painted.Skip(Math.Max(last, 0)).Where((area, index) => index == 0 || area.Touches(text))];
    }
}
