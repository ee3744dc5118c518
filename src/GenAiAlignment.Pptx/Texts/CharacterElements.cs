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
    /// <param name="family">The family to name; <see langword="null"/> for the theme's of the style's slot.</param>
    public static T Apply<T>(T properties, CharacterStyle style, CharacterStyle? inherited, FontFamily? family, PartContext part)
        where T : A.TextCharacterPropertiesType
    {
        SetMarks(properties, style, inherited);
        if (style.Colour != inherited?.Colour)
        {
            properties.Append(new A.SolidFill(part.Colours.Colour(style.Colour)));
        }

        bool isInherited = style.Font == inherited?.Font && (family is null || family == part.Deck.Deck.Theme.Fonts[style.Font]);
        if (!isInherited)
        {
            properties.Append(family is null ? Reference(style.Font) : Named(family));
        }

        return properties;
    }

    /// <summary>The theme's families by reference, so that another font pair in PowerPoint reaches every text.</summary>
    private static OpenXmlElement[] Reference(FontSlot slot) => slot switch
    {
        FontSlot.Heading => References("+mj-lt", "+mj-ea", "+mj-cs"),
        FontSlot.Body => References("+mn-lt", "+mn-ea", "+mn-cs"),
        _ => throw new ArgumentOutOfRangeException(nameof(slot), slot, "The theme of an Office file has no such slot."),
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

    private static OpenXmlElement[] Named(FontFamily family)
    {
        (string name, string panose, sbyte pitch) = (XmlText.Clean(family.Name), FontHints.Panose(family), FontHints.PitchFamily(family));
        return
        [
            new A.LatinFont { Typeface = name, Panose = panose, PitchFamily = pitch },
            new A.EastAsianFont { Typeface = name, Panose = panose, PitchFamily = pitch },
            new A.ComplexScriptFont { Typeface = name, Panose = panose, PitchFamily = pitch },
        ];
    }
}
