using DocumentFormat.OpenXml;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Pptx.Packages;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Pptx.Texts;

/// <summary>How characters look (ECMA-376 part 1, 21.1.2.3.9). What is inherited is not written, so that slides follow their layout.</summary>
internal static class CharacterElements
{
    /// <summary>The smallest size that is kerned, in hundredths of a point: what Office's own masters say.</summary>
    public const int KernedFrom = 1200;

    /// <param name="inherited">What holds without a word; <see langword="null"/> writes everything.</param>
    public static T Apply<T>(T properties, CharacterStyle style, CharacterStyle? inherited, PartContext part)
        where T : A.TextCharacterPropertiesType
    {
        SetMarks(properties, style, inherited);
        if (style.Colour != inherited?.Colour)
        {
            properties.Append(new A.SolidFill(part.Colours.Colour(style.Colour)));
        }

        if (style.Font != inherited?.Font)
        {
            properties.Append(Fonts(style.Font, part.Deck));
        }

        return properties;
    }

    /// <summary>The theme's families by reference, so that another font pair in PowerPoint reaches every text; code by name.</summary>
    public static OpenXmlElement[] Fonts(FontSlot slot, DeckContext deck) => slot switch
    {
        FontSlot.Heading => References("+mj-lt", "+mj-ea", "+mj-cs"),
        FontSlot.Body => References("+mn-lt", "+mn-ea", "+mn-cs"),
        FontSlot.Mono => Named(deck.Use(deck.Deck.Theme.Fonts.Mono)),
        _ => throw new ArgumentOutOfRangeException(nameof(slot), slot, null),
    };

    private static void SetMarks(A.TextCharacterPropertiesType properties, CharacterStyle style, CharacterStyle? inherited)
    {
        if (style.Size != inherited?.Size)
        {
            properties.FontSize = (int)Math.Round(style.Size * 100);
        }

        if (style.IsBold != inherited?.IsBold)
        {
            properties.Bold = style.IsBold;
        }

        if (style.IsItalic != inherited?.IsItalic)
        {
            properties.Italic = style.IsItalic;
        }

        if (style.IsUnderlined != (inherited?.IsUnderlined ?? false))
        {
            properties.Underline = style.IsUnderlined ? A.TextUnderlineValues.Single : A.TextUnderlineValues.None;
        }

        if (style.IsStruckThrough != (inherited?.IsStruckThrough ?? false))
        {
            properties.Strike = style.IsStruckThrough ? A.TextStrikeValues.SingleStrike : A.TextStrikeValues.NoStrike;
        }

        if (style.Shift != (inherited?.Shift ?? BaselineShift.None))
        {
            properties.Baseline = BaselineOf(style.Shift);
        }

        if (inherited is null)
        {
            properties.Kerning = KernedFrom;
        }
    }

    /// <summary>In thousandths of a percent of the size, as <see cref="CharacterStyle.Shift"/> says.</summary>
    private static int BaselineOf(BaselineShift shift) => shift switch
    {
        BaselineShift.None => 0,
        BaselineShift.Superscript => 33_000,
        BaselineShift.Subscript => -16_000,
        _ => throw new ArgumentOutOfRangeException(nameof(shift), shift, null),
    };

    private static OpenXmlElement[] References(string latin, string eastAsian, string complex) =>
        [new A.LatinFont { Typeface = latin }, new A.EastAsianFont { Typeface = eastAsian }, new A.ComplexScriptFont { Typeface = complex }];

    private static OpenXmlElement[] Named(FontFamily family) =>
    [
        new A.LatinFont { Typeface = XmlText.Clean(family.Name), Panose = FontHints.Panose(family), PitchFamily = FontHints.PitchFamily(family) },
        new A.ComplexScriptFont { Typeface = XmlText.Clean(family.Name), Panose = FontHints.Panose(family), PitchFamily = FontHints.PitchFamily(family) },
    ];
}
