using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GenAiAlignment.Pdf.Painting;
using GenAiAlignment.Themes.Fonts;
using SkiaSharp;
using Svg.Skia.TypefaceProviders;

namespace GenAiAlignment.Pdf.Drawings;

/// <summary>Chooses the fonts of one drawing: the family it names when the program has it, else one of its kind, else one that has the drawing's letters.</summary>
/// <param name="text">All that is written in the drawing.</param>
internal sealed class DrawingTypefaces(DrawingFonts fonts, string text) : ITypefaceProvider, IDisposable
{
    private const string Sans = "Inter";
    private const string Serif = "Source Serif 4";
    private const string Mono = "JetBrains Mono";

    private static readonly string[] MonoNames = ["mono", "courier", "consol", "menlo", "code"];
    private static readonly string[] SerifNames = ["times", "georgia", "garamond", "palatino", "cambria", "roman", "book"];

    private readonly Dictionary<string, FontFamily?> families = new(StringComparer.OrdinalIgnoreCase);
    private readonly FontShelf typefaces = new(font => font.Data);
    private readonly Lazy<ImmutableArray<FontFamily>> bundled = new(() => [.. fonts.Bundled()]);

    /// <summary>Letters of the text that no font has, each once.</summary>
    public IEnumerable<string> MissingLetters => families.Values.OfType<FontFamily>().SelectMany(family => Lacking(family.Regular)).Distinct(StringComparer.Ordinal);

    public SKTypeface? FromFamilyName(string fontFamily, SKFontStyleWeight fontWeight, SKFontStyleWidth fontWidth, SKFontStyleSlant fontStyle)
    {
        if (!families.TryGetValue(fontFamily, out FontFamily? family))
        {
            family = Choose(fontFamily);
            families.Add(fontFamily, family);
        }

        return family is null ? null : typefaces[family.For(fontWeight >= SKFontStyleWeight.SemiBold, fontStyle != SKFontStyleSlant.Upright)];
    }

    public void Dispose() => typefaces.Dispose();

    /// <param name="names">As the drawing has them, with commas.</param>
    private FontFamily? Choose(string names)
    {
        string[] asked = [.. names.Split(',').Select(name => name.Trim(' ', '"', '\''))];
        string kind = KindOf(asked);
        FontFamily? usual = asked.Append(kind)
            .Select(name => bundled.Value.FirstOrDefault(family => family.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
            .FirstOrDefault(family => family is not null);
        return usual is not null && !Lacking(usual.Regular).Any() ? usual : fonts.OfSystem().FirstOrDefault(family => !Lacking(family.Regular).Any()) ?? usual;
    }

    private static string KindOf(string[] names)
    {
        bool Says(string[] words) => names.Any(name => words.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase)));
        return Says(MonoNames) ? Mono : Says(SerifNames) || names.Contains("serif", StringComparer.OrdinalIgnoreCase) ? Serif : Sans;
    }

    private IEnumerable<string> Lacking(FontFile file)
    {
        using SKFont font = new(typefaces[file]);
        TextElementEnumerator letters = StringInfo.GetTextElementEnumerator(text);
        while (letters.MoveNext())
        {
            string letter = letters.GetTextElement();
            if (letter.EnumerateRunes().First() is var rune && !Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune) && font.GetGlyph(rune.Value) == 0)
            {
                yield return letter;
            }
        }
    }
}
