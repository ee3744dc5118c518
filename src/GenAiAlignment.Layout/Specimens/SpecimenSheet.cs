using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Fonts;
using GenAiAlignment.Layout.Handouts;
using GenAiAlignment.Layout.Pages;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Layout.Typesetting;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Layout.Specimens;

/// <summary>A theme on one sheet: its colours, its type, and every layout with typical and with worst-case content.</summary>
public static class SpecimenSheet
{
    private const double NameSize = 40;
    private const double DescriptionSize = 15;

    private static readonly Length Width = Length.FromPoints(1280);
    private static readonly Length Margin = Length.FromPoints(40);
    private static readonly Length Gap = Length.FromPoints(30);

    public static Page Compose(Theme theme)
    {
        using FontShaper shaper = new();
        PaperText text = new(new Typesetter(theme.Fonts, shaper));
        Length inner = Width - (Margin * 2);
        ImmutableArray<SheetPart> parts =
        [
            Heading(theme, text, inner),
            new PaletteSwatches(text, inner).Draw(theme),
            new TypeScale(text, inner).Draw(theme),
            new LayoutCells(text, inner).Draw(theme),
        ];
        ImmutableArray<SceneItem>.Builder items = ImmutableArray.CreateBuilder<SceneItem>();
        Length top = Margin;
        foreach (SheetPart part in parts)
        {
            items.Add(part.At(new Position(Margin, top), inner));
            top += part.Height + Gap;
        }

        return new Page(new Extent(Width, top), new SolidFill(ThemeColour.Background), items.ToImmutable(), "1");
    }

    private static SheetPart Heading(Theme theme, PaperText text, Length width)
    {
        Length nameHeight = Length.FromPoints(NameSize * 1.2);
        Length height = nameHeight + Length.FromPoints(DescriptionSize * 1.2);
        CharacterStyle name = new(FontSlot.Heading, NameSize, ThemeColour.Text) { IsBold = true };
        CharacterStyle description = new(FontSlot.Body, DescriptionSize, ThemeColour.Muted);
        return new SheetPart("Heading", height,
        [
            text.Line(new Bounds(Length.Zero, Length.Zero, width, nameHeight), theme.Name, name),
            text.Line(new Bounds(Length.Zero, nameHeight, width, height - nameHeight), theme.Description, description),
        ]);
    }
}
