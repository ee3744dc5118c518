using System.Buffers.Binary;
using System.Xml.Linq;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Pptx.Linting.Rules;

/// <summary>Embedded fonts: in the container that PowerPoint reads (MS-OI29500 2.1.32), each family once.</summary>
internal static class FontRules
{
    private const ushort Magic = 0x504C;

    public static IEnumerable<LintFinding> Check(LintPackage package)
    {
        foreach ((string part, XElement root) in package.PartsOf(Names.P + "presentation"))
        {
            XElement[] fonts = [.. root.Descendants(Names.P + "embeddedFont")];
            if (fonts.Length > 0 && (string?)root.Attribute("embedTrueTypeFonts") is not ("1" or "true"))
            {
                yield return Error("font-switch", part, "Fonts are embedded, but embedTrueTypeFonts does not say so.");
            }

            string?[] names = [.. fonts.Select(font => (string?)font.Element(Names.P + "font")?.Attribute("typeface"))];
            if (names.Distinct().Count() != names.Length)
            {
                yield return Error("font-twice", part, "A family is embedded twice.");
            }

            foreach (XElement file in fonts.Elements().Where(file => file.Name != Names.P + "font"))
            {
                string? target = package.ById(part, (string?)file.Attribute(Names.R + "id"));
                if (target is not null && package.Has(target) && !IsEmbeddedOpenType(package.DataOf(target).Span))
                {
                    yield return Error("font-container", target, "The part is no Embedded OpenType.");
                }
            }
        }
    }

    private static bool IsEmbeddedOpenType(ReadOnlySpan<byte> data) =>
        data.Length > 82
        && BinaryPrimitives.ReadUInt32LittleEndian(data) == data.Length
        && BinaryPrimitives.ReadUInt16LittleEndian(data[34..]) == Magic;

    private static LintFinding Error(string rule, string part, string message) => new(rule, Severity.Error, part, message);
}
