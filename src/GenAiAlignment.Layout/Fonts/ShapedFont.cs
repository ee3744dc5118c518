using System.Buffers;
using System.Collections.Immutable;
using GenAiAlignment.Themes.Fonts;
using HarfBuzzSharp;

namespace GenAiAlignment.Layout.Fonts;

/// <summary>A font file opened by HarfBuzz. Its bytes are pinned where they are, never copied.</summary>
internal sealed class ShapedFont : IDisposable
{
    // PowerPoint draws neither ligatures nor contextual forms, so nobody may (PPTX-FACTS, d.1). Forms that a script
    // cannot be written without (Arabic joining, Indic clusters: rlig, ccmp, init, medi, fina) stay on.
    private static readonly Feature[] Kerned = Features(kerning: 1);
    private static readonly Feature[] Plain = Features(kerning: 0);

    private readonly MemoryHandle pin;
    private readonly Blob blob;
    private readonly Face face;
    private readonly Font font;
    private readonly Dictionary<int, bool> hasGlyph = [];

    public unsafe ShapedFont(FontFile file)
    {
        pin = file.Data.Pin();
        blob = new Blob((IntPtr)pin.Pointer, file.Data.Length, MemoryMode.ReadOnly);
        face = new Face(blob, 0);
        font = new Font(face);
        font.SetScale(file.Metrics.UnitsPerEm, file.Metrics.UnitsPerEm);
    }

    public bool HasGlyph(int codePoint)
    {
        if (!hasGlyph.TryGetValue(codePoint, out bool has))
        {
            has = font.TryGetNominalGlyph((uint)codePoint, out uint glyph) && glyph != 0;
            hasGlyph.Add(codePoint, has);
        }

        return has;
    }

    public ShapedText Shape(string text, bool isKerned, bool isRightToLeft)
    {
        using HarfBuzzSharp.Buffer buffer = new();
        buffer.AddUtf16(text);
        buffer.GuessSegmentProperties();
        buffer.Direction = isRightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
        font.Shape(buffer, isKerned ? Kerned : Plain);
        ReadOnlySpan<GlyphInfo> glyphs = buffer.GetGlyphInfoSpan();
        ReadOnlySpan<GlyphPosition> places = buffer.GetGlyphPositionSpan();
        return new ShapedText(
            Each(glyphs, static glyph => (ushort)glyph.Codepoint),
            Each(places, static place => place.XAdvance),
            Each(places, static place => place.XOffset),
            Each(places, static place => place.YOffset),
            Each(glyphs, static glyph => (int)glyph.Cluster));
    }

    public void Dispose()
    {
        font.Dispose();
        face.Dispose();
        blob.Dispose();
        pin.Dispose();
    }

    private static Feature[] Features(uint kerning) =>
        [.. ((string[])["liga", "clig", "calt", "dlig"]).Select(tag => new Feature(Tag.Parse(tag), 0)), new Feature(Tag.Parse("kern"), kerning)];

    private static ImmutableArray<TResult> Each<T, TResult>(ReadOnlySpan<T> items, Func<T, TResult> select)
    {
        ImmutableArray<TResult>.Builder results = ImmutableArray.CreateBuilder<TResult>(items.Length);
        foreach (T item in items)
        {
            results.Add(select(item));
        }

        return results.MoveToImmutable();
    }
}
