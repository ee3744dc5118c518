using System.Globalization;
using System.Xml.Linq;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Pptx.Linting.Rules;

/// <summary>Text bodies, sizes and colours (ECMA-376 part 1, 21.1.2 and 22.9).</summary>
internal static class TextRules
{
    public static IEnumerable<LintFinding> Check(LintPackage package) => Names.ShapeParts
        .SelectMany(package.PartsOf)
        .SelectMany(part => Part(part.Part, part.Root));

    private static IEnumerable<LintFinding> Part(string part, XElement root)
    {
        if (Bodies(root).Any(body => body.Element(Names.A + "p") is null))
        {
            yield return Error("paragraph-missing", part, "A text has no paragraph.");
        }

        if (root.Descendants(Names.A + "tc").Any(cell => cell.Element(Names.A + "txBody") is null))
        {
            yield return Error("paragraph-missing", part, "A cell has no text body.");
        }

        if (root.Descendants(Names.P + "sp").Any(shape => shape.Element(Names.P + "txBody") is null && shape.Descendants(Names.P + "ph").All(mark => (string?)mark.Attribute("type") != "sldImg")))
        {
            yield return Error("text-body-missing", part, "A shape has no text body.");
        }

        if (root.Descendants(Names.A + "endParaRPr").Any(end => end.ElementsAfterSelf().Any()))
        {
            yield return Error("paragraph-end", part, "Something follows the end of a paragraph.");
        }

        if (root.Descendants().Attributes("sz").Any(size => IsCharacters(size.Parent) && !IsBetween(size.Value, 100, 400_000)))
        {
            yield return Error("text-size", part, "A size of text is not between 1 and 4000 points.");
        }

        if (root.Descendants(Names.A + "srgbClr").Any(colour => !IsColour((string?)colour.Attribute("val"))))
        {
            yield return Error("colour-digits", part, "A colour has not exactly six hexadecimal digits.");
        }

        if (root.Descendants(Names.A + "bodyPr").Any(body => (string?)body.Attribute("anchor") is "just" or "dist"))
        {
            yield return Error("anchor-justified", part, "A text is anchored in a way that the standard has and Office does not (MS-OI29500 2.1.1337).");
        }

        if (root.Descendants().Attributes("val").Any(value => value.Value.EndsWith('%')))
        {
            yield return Error("percent-sign", part, "A value has a percent sign; Office reads thousandths of a percent.");
        }

        if (root.Descendants(Names.A + "ln").Any(line => !line.HasAttributes && !line.HasElements))
        {
            yield return Error("line-empty", part, "A line says nothing about itself; PowerPoint repairs such files.");
        }

        if (root.Descendants(Names.A + "fld").Any(field => field.Element(Names.A + "t") is null))
        {
            yield return Error("field-empty", part, "A field has no text for programs that do not count it anew.");
        }

        if (root.Element(Names.P + "cSld")?.Element(Names.P + "spTree")?.Element(Names.P + "grpSpPr")?.Element(Names.A + "xfrm") is null)
        {
            yield return new LintFinding("root-transform", Severity.Warning, part, "The root of the shapes has no transform of its own, which Keynote looks for.");
        }

        if (root.Descendants(Names.A + "ext").Any(size => size.Attribute("cx") is { } width && (IsNegative(width.Value) || IsNegative((string?)size.Attribute("cy")))))
        {
            yield return Error("negative-size", part, "A shape has a negative size.");
        }
    }

    private static IEnumerable<XElement> Bodies(XElement root) => root.Descendants(Names.P + "txBody").Concat(root.Descendants(Names.A + "txBody"));

    private static bool IsCharacters(XElement? element) => element?.Name.LocalName is "rPr" or "defRPr" or "endParaRPr";

    private static bool IsBetween(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value >= least && value <= most;

    private static bool IsColour(string? value) => value?.Length == 6 && value.All(char.IsAsciiHexDigit);

    private static bool IsNegative(string? value) => value?.StartsWith('-') == true;

    private static LintFinding Error(string rule, string part, string message) => new(rule, Severity.Error, part, message);
}
