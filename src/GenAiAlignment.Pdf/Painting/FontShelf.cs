using GenAiAlignment.Themes.Fonts;
using SkiaSharp;

namespace GenAiAlignment.Pdf.Painting;

/// <summary>One typeface for each font file, made when first asked for, so that a file is embedded once.</summary>
/// <param name="load">The bytes that stand for a font file: the file itself, or a subset of it with the same glyph ids.</param>
internal sealed class FontShelf(Func<FontFile, ReadOnlyMemory<byte>> load) : IDisposable
{
    private readonly Dictionary<FontFile, SKTypeface> typefaces = [];

    public SKTypeface this[FontFile font]
    {
        get
        {
            if (!typefaces.TryGetValue(font, out SKTypeface? typeface))
            {
                using SKData data = SKData.CreateCopy(load(font).Span);
                typeface = SKTypeface.FromData(data) ?? throw new InvalidOperationException($"Skia cannot read the font {font.Path}.");
                typefaces.Add(font, typeface);
            }

            return typeface;
        }
    }

    public void Dispose()
    {
        foreach (SKTypeface typeface in typefaces.Values)
        {
            typeface.Dispose();
        }
    }
}
