using System.Collections.Immutable;
using System.Globalization;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Handouts;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Layout.Specimens;

/// <summary>The colours of a theme, on the screen and on paper, each beside letters in it on the ground it is read on.</summary>
internal sealed class PaletteSwatches(PaperText text, Length width)
{
    private const int Columns = 6;
    private const double LetterSize = 26;

    private static readonly Length Gap = Length.FromPoints(16);
    private static readonly Length SwatchHeight = Length.FromPoints(44);
    private static readonly Length LineHeight = Length.FromPoints(15);
    private static readonly Length Pad = Length.FromPoints(12);

    private static readonly CharacterStyle NameStyle = new(FontSlot.Body, 11, ThemeColour.Text) { IsBold = true };
    private static readonly CharacterStyle FigureStyle = new(FontSlot.Body, 11, ThemeColour.Text);

    private static Length CellHeight => SwatchHeight + (LineHeight * 3) + Gap;

    public SheetPart Draw(Theme theme)
    {
        Length gridHeight = (CellHeight * ((Enum.GetValues<ThemeColour>().Length + Columns - 1) / Columns)) + Pad;
        return new SheetPart("Palette", gridHeight * 2,
        [
            Grid("On the screen", theme.Palette, RoleContrast.PartnerOf, Length.Zero, gridHeight),
            Grid("On paper", theme.PaperPalette, RoleContrast.PaperPartnerOf, gridHeight, gridHeight),
        ]);
    }

    private GroupItem Grid(string name, Palette palette, Func<ThemeColour, ThemeColour> partnerOf, Length top, Length height)
    {
        RectangleItem ground = new(new Bounds(Length.Zero, Length.Zero, width, height), new SolidFill(ThemeColour.Background), null) { Name = "Ground" };
        return new GroupItem(
            new Position(Length.Zero, top), 1, new Extent(width, height),
            [ground, .. Enum.GetValues<ThemeColour>().SelectMany((role, index) => Cell(palette, role, partnerOf(role), PlaceOf(index)))])
        {
            Name = name,
            Inks = palette,
        };
    }

    private Bounds PlaceOf(int index)
    {
        Length cell = (width - (Gap * (Columns - 1)) - (Pad * 2)) / Columns;
        return new Bounds(Pad + ((cell + Gap) * (index % Columns)), Pad + (CellHeight * (index / Columns)), cell, CellHeight);
    }

    private ImmutableArray<SceneItem> Cell(Palette palette, ThemeColour role, ThemeColour partner, Bounds cell)
    {
        (ThemeColour letters, ThemeColour ground) = RoleContrast.IsGround(role) ? (partner, role) : (role, partner);
        Bounds left = new(cell.X, cell.Y, cell.Width / 2, SwatchHeight);
        Bounds right = left with { X = left.Right };
        Bounds line = new(cell.X, cell.Y + SwatchHeight + Length.FromPoints(3), cell.Width, LineHeight);
        CharacterStyle sample = new(FontSlot.Heading, LetterSize, letters) { IsBold = true };
        Bounds letterFrame = right with { Y = right.Y + ((right.Height - Length.FromPoints(LetterSize * 1.2)) / 2) };
        return
        [
            new RectangleItem(left, new SolidFill(role), null) { Name = ThemeWord.Of(role) },
            new RectangleItem(right, new SolidFill(ground), null) { Name = "Ground" },
            new RectangleItem(left with { Width = cell.Width }, null, new Stroke(ThemeColour.Rule, Length.FromPoints(0.75))) { Name = "Frame" },
            text.Item(letterFrame, "Aa", sample, TextAlignment.Centre),
            text.Item(line, ThemeWord.Of(role), NameStyle),
            text.Item(line with { Y = line.Y + LineHeight }, palette[role].ToString(), FigureStyle),
            text.Item(line with { Y = line.Y + (LineHeight * 2) }, Figure(palette[role].ContrastWith(palette[partner]), role, partner), FigureStyle),
        ];
    }

    /// <summary>Cut, not rounded: 4.49 is not 4.5.</summary>
    private static string Figure(double contrast, ThemeColour role, ThemeColour partner)
    {
        string grade = contrast >= RoleContrast.Enhanced ? ", AAA" : contrast >= RoleContrast.Minimum ? ", AA" : "";
        string joint = RoleContrast.IsGround(role) ? "with" : "on";
        return string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(contrast * 10) / 10:0.0} : 1 {joint} {ThemeWord.Of(partner)}{grade}");
    }
}
