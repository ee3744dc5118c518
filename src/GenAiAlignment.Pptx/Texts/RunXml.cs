using DocumentFormat.OpenXml;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Pptx.Packages;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Pptx.Texts;

/// <summary>Writes spans of text as runs. What the layout's placeholder says already is left to it, so that slides follow their master.</summary>
/// <param name="language">BCP 47.</param>
/// <param name="relationships">Of the part, for links; <see langword="null"/> where PowerPoint allows none (notes).</param>
internal sealed class RunXml(string language, ThemeFonts fonts, PartRelationships? relationships)
{
    /// <summary>One kind of field has one id in all files.</summary>
    private const string SlideNumberField = "{8B6A2E9C-7C1D-4F0B-9A53-2D5E1C7F4A10}";

    private const int RaisedPercent = 30_000;
    private const int LoweredPercent = -25_000;

    /// <param name="inherited">What the placeholder says; <see langword="null"/> writes everything.</param>
    public IEnumerable<OpenXmlElement> Runs(TextSpan span, CharacterStyle? inherited)
    {
        if (span.Field == TextField.SlideNumber)
        {
            return [new A.Field(Properties<A.RunProperties>(span, inherited), new A.Text(span.Text)) { Id = SlideNumberField, Type = "slidenum" }];
        }

        return span.Text.Split('\n').SelectMany((line, index) => Line(line, index, span, inherited));
    }

    /// <summary>The mark that ends a paragraph: as large as its last text, or PowerPoint would give the last line another height.</summary>
    public A.EndParagraphRunProperties End(TextSpan? last, CharacterStyle? inherited)
    {
        A.EndParagraphRunProperties end = new() { Language = language };
        if (last is not null)
        {
            end.FontSize = SizeOf(last.Style);
            AddFont(end, last.Style, inherited);
        }

        return end;
    }

    /// <summary>All that a style says, for lists of styles in masters and layouts.</summary>
    public static void Describe(A.TextCharacterPropertiesType target, CharacterStyle style)
    {
        target.FontSize = SizeOf(style);
        target.Bold = style.IsBold;
        target.Italic = style.IsItalic;
        target.Append(SchemeColours.Fill(style.Colour));
        AddThemeFont(target, style.Font);
    }

    private IEnumerable<OpenXmlElement> Line(string text, int index, TextSpan span, CharacterStyle? inherited)
    {
        if (index > 0)
        {
            yield return new A.Break(Properties<A.RunProperties>(span, inherited));
        }

        if (text.Length > 0)
        {
            yield return new A.Run(Properties<A.RunProperties>(span, inherited), new A.Text(XmlText.Clean(text)));
        }
    }

    private T Properties<T>(TextSpan span, CharacterStyle? inherited)
        where T : A.TextCharacterPropertiesType, new()
    {
        CharacterStyle style = span.Style;
        T properties = new() { Language = language, FontSize = SizeOf(style) };
        if (style.IsBold != inherited?.IsBold)
        {
            properties.Bold = style.IsBold;
        }

        if (style.IsItalic != inherited?.IsItalic)
        {
            properties.Italic = style.IsItalic;
        }

        properties.Underline = style.IsUnderlined ? A.TextUnderlineValues.Single : null;
        properties.Strike = style.IsStruckThrough ? A.TextStrikeValues.SingleStrike : null;
        properties.Baseline = style.Shift switch
        {
            BaselineShift.Superscript => RaisedPercent,
            BaselineShift.Subscript => LoweredPercent,
            _ => null,
        };
        if (style.Colour != inherited?.Colour)
        {
            properties.Append(SchemeColours.Fill(style.Colour));
        }

        AddFont(properties, style, inherited);
        AddLink(properties, span.Link);
        return properties;
    }

    private void AddFont(A.TextCharacterPropertiesType properties, CharacterStyle style, CharacterStyle? inherited)
    {
        if (style.Font == inherited?.Font)
        {
            return;
        }

        if (style.Font == FontSlot.Mono)
        {
            properties.Append(
                new A.LatinFont { Typeface = fonts.Mono.Name },
                new A.ComplexScriptFont { Typeface = fonts.Mono.Name });
        }
        else
        {
            AddThemeFont(properties, style.Font);
        }
    }

    private static void AddThemeFont(A.TextCharacterPropertiesType properties, FontSlot slot)
    {
        string theme = slot == FontSlot.Heading ? "+mj" : "+mn";
        properties.Append(
            new A.LatinFont { Typeface = theme + "-lt" },
            new A.EastAsianFont { Typeface = theme + "-ea" },
            new A.ComplexScriptFont { Typeface = theme + "-cs" });
    }

    /// <summary>Links that are no absolute address lead nowhere once the deck is away from the essay: they stay text.</summary>
    private void AddLink(A.TextCharacterPropertiesType properties, string? link)
    {
        if (relationships is not null && link is not null && Uri.TryCreate(link, UriKind.Absolute, out Uri? address) && !address.IsFile)
        {
            properties.Append(new A.HyperlinkOnClick { Id = relationships.AddExternal(RelationshipTypes.Hyperlink, address.AbsoluteUri) });
        }
    }

    /// <summary>In hundredths of a point.</summary>
    private static int SizeOf(CharacterStyle style) => (int)Math.Round(style.Size * 100);
}
