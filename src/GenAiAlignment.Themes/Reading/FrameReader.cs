using System.Collections.Immutable;
using System.Globalization;
using GenAiAlignment.Foundation;
using GenAiAlignment.Themes.Layouts;
using GenAiAlignment.Yaml;

namespace GenAiAlignment.Themes.Reading;

/// <summary>Reads a frame of a layout.</summary>
internal sealed class FrameReader(
    ImmutableDictionary<string, TextStyle> styles, ThemeLengths lengths, ImmutableArray<Diagnostic>.Builder diagnostics)
{
    private static readonly Bounds Slide = Bounds.FromPoints(0, 0, 960, 540);
    private static readonly ImmutableArray<string> PartNames = ["subject", "relation", "object"];

    /// <param name="hasParts">Whether it is the title of an opposition.</param>
    public ThemeFrame? Read(FrameContent content, MappingReader frame, bool hasParts)
    {
        Bounds bounds = new(Required(frame, "x"), Required(frame, "y"), Required(frame, "width"), Required(frame, "height"));
        TextStyle? style = Style(frame, frame.Scalar("style"), Floor(content));
        TextAnchor anchor = frame.Word("anchor", "anchor", ThemeWords.Anchors) ?? TextAnchor.Top;
        TextAlignment alignment = frame.Word("align", "alignment", ThemeWords.Alignments) ?? TextAlignment.Leading;
        Length measure = Measure(frame) ?? bounds.Width;
        Length itemSpace = lengths.Read(frame, "item-space") ?? Length.Zero;
        Length itemIndent = lengths.Read(frame, "item-indent") ?? Length.Zero;
        ThemeColour? numberColour = frame.Word("number-colour", "colour role", ThemeWords.Colours);
        ImmutableArray<OppositionPart> parts = hasParts && style is not null ? Parts(frame, bounds, style) : [];
        frame.ReportUnknownKeys();
        if (bounds.Width <= Length.Zero || bounds.Height <= Length.Zero || !Slide.Contains(bounds))
        {
            diagnostics.Add(Diagnostics.FrameLeavesThePage(frame.Span, ThemeWord.Of(content)));
        }

        return style is null ? null : new ThemeFrame(
            content, bounds, anchor, alignment, style, Length.Min(measure, bounds.Width), itemSpace, itemIndent, numberColour, parts)
        {
            Place = frame.Span,
        };
    }

    private static double Floor(FrameContent content) =>
        content is FrameContent.Footer or FrameContent.SlideNumber ? StylesReader.FooterFloor : StylesReader.SlideFloor;

    private Length? Measure(MappingReader owner)
    {
        Length? measure = lengths.Read(owner, "measure");
        if (measure > Length.Zero)
        {
            return measure;
        }

        if (measure is not null)
        {
            owner.Report(owner.Scalar("measure")!, "a length above 0"); // it was read
        }

        return null;
    }

    private Length Required(MappingReader frame, string key)
    {
        int before = diagnostics.Count;
        Length? length = lengths.Read(frame, key);
        if (length is null && diagnostics.Count == before)
        {
            diagnostics.Add(Diagnostics.MissingKey(frame.Span, key, "a frame"));
        }

        return length ?? Length.FromPoints(1);
    }

    private TextStyle? Style(MappingReader owner, YamlScalar? name, double floor)
    {
        if (name is null)
        {
            diagnostics.Add(Diagnostics.MissingKey(owner.Span, "style", "a frame"));
            return null;
        }

        if (!styles.TryGetValue(name.Value, out TextStyle? style))
        {
            diagnostics.Add(Diagnostics.UnknownWord(name.Span, name.Value, "text style", styles.Keys.Order(StringComparer.Ordinal).ToArray()));
            return null;
        }

        if (style.Sizes[^1] < floor)
        {
            diagnostics.Add(Diagnostics.SizeIsBelowFloor(style.SmallestPlace ?? name.Span, Number(style.Sizes[^1]), Number(floor)));
        }

        return style;
    }

    private ImmutableArray<OppositionPart> Parts(MappingReader frame, Bounds bounds, TextStyle subject)
    {
        MappingReader? parts = frame.Mapping("parts");
        if (parts is null)
        {
            diagnostics.Add(Diagnostics.MissingKey(frame.Span, "parts", "the title of an opposition"));
            return [];
        }

        ImmutableArray<OppositionPart> read =
            [.. PartNames.Select(name => Part(parts.Mapping(name), bounds, subject))];
        parts.ReportUnknownKeys();
        return read;
    }

    private OppositionPart Part(MappingReader? part, Bounds bounds, TextStyle subject)
    {
        if (part is null)
        {
            return new OppositionPart(Length.Zero, bounds.Width, Length.Zero, 1, TextAlignment.Leading, subject);
        }

        YamlScalar? name = part.Scalar("style");
        Length indent = lengths.Read(part, "indent") ?? Length.Zero;
        OppositionPart read = new(
            indent,
            Length.Min(Measure(part) ?? bounds.Width, bounds.Width - indent),
            lengths.Read(part, "space-before") ?? Length.Zero,
            part.Number("scale", 0.2, 1) ?? 1,
            part.Word("align", "alignment", ThemeWords.Alignments) ?? TextAlignment.Leading,
            name is null ? subject : Style(part, name, StylesReader.SlideFloor) ?? subject);
        part.ReportUnknownKeys();
        return read;
    }

    private static string Number(double size) => size.ToString(CultureInfo.InvariantCulture);
}
