using System.Collections.Immutable;
using System.Globalization;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Arranging;
using GenAiAlignment.Layout.Handouts;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Layout.Specimens;

/// <summary>The families of a theme in each of their styles, and its text styles at their largest and smallest sizes.</summary>
internal sealed class TypeScale(PaperText text, Length width)
{
    private const string Alphabet = "Aa Bb Gg Qq Rr 0123456789 & “?”";
    private const string Sample = "A good tool";
    private const double AlphabetSize = 19;

    /// <summary>Of the samples: half as large as on the slide.</summary>
    private const double Scale = 0.5;
    private const int Columns = 2;

    private static readonly Length Gap = Length.FromPoints(24);
    private static readonly Length RowGap = Length.FromPoints(10);
    private static readonly Length LineHeight = Length.FromPoints(AlphabetSize * 1.4);
    private static readonly Length SmallLine = Length.FromPoints(15);
    private static readonly Length LabelWidth = Length.FromPoints(130);
    private static readonly Length SmallestWidth = Length.FromPoints(110);

    private static readonly CharacterStyle NameStyle = new(FontSlot.Body, 11, ThemeColour.Text) { IsBold = true };
    private static readonly CharacterStyle FigureStyle = new(FontSlot.Body, 11, ThemeColour.Text);

    public SheetPart Draw(Theme theme)
    {
        SheetPart families = Families(theme);
        SheetPart styles = Styles(theme);
        return new SheetPart("Type", families.Height + Gap + styles.Height,
        [
            families.At(new Position(Length.Zero, Length.Zero), width),
            styles.At(new Position(Length.Zero, families.Height + Gap), width),
        ]);
    }

    private SheetPart Families(Theme theme)
    {
        FontSlot[] slots = Enum.GetValues<FontSlot>();
        Length column = (width - (Gap * (slots.Length - 1))) / slots.Length;
        return new SheetPart("Families", SmallLine + (LineHeight * 4), [.. slots.SelectMany((slot, index) => Family(theme, slot, (column + Gap) * index, column))]);
    }

    private IEnumerable<SceneItem> Family(Theme theme, FontSlot slot, Length left, Length column)
    {
        yield return text.Line(new Bounds(left, Length.Zero, column, SmallLine), $"{ThemeWord.Of(slot)}: {theme.Fonts[slot].Name}", NameStyle);
        for (int i = 0; i < 4; i++)
        {
            CharacterStyle style = new(slot, AlphabetSize, ThemeColour.Text) { IsBold = i % 2 == 1, IsItalic = i >= 2 };
            yield return text.Line(new Bounds(left, SmallLine + (LineHeight * i), column, LineHeight), Alphabet, style);
        }
    }

    private SheetPart Styles(Theme theme)
    {
        TextStyle[] styles = [.. theme.Styles.Values.OrderByDescending(style => style.Sizes[0]).ThenBy(style => style.Name, StringComparer.Ordinal)];
        Length column = (width - (Gap * (Columns - 1))) / Columns;
        Length half = styles.Aggregate(Length.Zero, (sum, style) => sum + HeightOf(style) + RowGap) / Columns;
        ImmutableArray<SceneItem>.Builder items = ImmutableArray.CreateBuilder<SceneItem>();
        Length left = Length.Zero;
        Length top = Length.Zero;
        Length highest = Length.Zero;
        foreach (TextStyle style in styles)
        {
            items.AddRange(Row(style, new Bounds(left, top, column, HeightOf(style))));
            top += HeightOf(style) + RowGap;
            highest = Length.Max(highest, top);
            (left, top) = top >= half && left == Length.Zero ? (column + Gap, Length.Zero) : (left, top);
        }

        return new SheetPart("Styles", highest, items.ToImmutable());
    }

    private static Length HeightOf(TextStyle style) => Length.Max(SmallLine * 2, Length.FromPoints(style.Sizes[0] * 1.25 * Scale));

    private IEnumerable<SceneItem> Row(TextStyle style, Bounds row)
    {
        Bounds label = row with { Width = LabelWidth, Height = SmallLine };
        Bounds largest = row with { X = row.X + LabelWidth, Width = row.Width - LabelWidth - SmallestWidth };
        Bounds smallest = row with { X = largest.Right, Width = SmallestWidth };
        return
        [
            text.Line(label, style.Name, NameStyle),
            text.Line(label with { Y = label.Bottom }, Figure(style), FigureStyle),
            Set(style, style.Sizes[0], largest),
            .. style.Sizes.Length > 1 ? (ReadOnlySpan<SceneItem>)[Set(style, style.Sizes[^1], smallest)] : [],
        ];
    }

    private GroupItem Set(TextStyle style, double size, Bounds place)
    {
        Extent area = new(place.Width / Scale, place.Height / Scale);
        // A style made for the inverse ground would not show here.
        CharacterStyle character = FrameStyles.Character(style, size, isInverse: RoleContrast.PartnerOf(style.Colour) != ThemeColour.Background);
        TextItem line = text.Line(new Bounds(Length.Zero, Length.Zero, area.Width, area.Height), Sample, character);
        return new GroupItem(new Position(place.X, place.Y), Scale, area, [line]) { Name = style.Name };
    }

    private static string Figure(TextStyle style) => style.Sizes.Length == 1
        ? string.Create(CultureInfo.InvariantCulture, $"{style.Sizes[0]} pt, {style.Leading} %")
        : string.Create(CultureInfo.InvariantCulture, $"{style.Sizes[0]} to {style.Sizes[^1]} pt, {style.Leading} %");
}
