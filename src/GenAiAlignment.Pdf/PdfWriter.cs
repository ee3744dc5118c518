using GenAiAlignment.Layout.Fonts;
using GenAiAlignment.Layout.Pages;
using GenAiAlignment.Pdf.Documents;
using GenAiAlignment.Pdf.Painting;
using SkiaSharp;

namespace GenAiAlignment.Pdf;

/// <summary>Writes pages as a PDF: vectors, embedded fonts, text that can be copied. Equal documents give equal bytes.</summary>
public static class PdfWriter
{
    private const string Program = "essaydeck";

    // Above 100, Skia keeps pictures as they are and compresses nothing with loss.
    private const int LosslessEncoding = 101;

    public static void Write(PagedDocument document, Stream output)
    {
        using SKData drawn = Draw(document);
        DocumentFinish.Write(drawn.ToArray(), document, output);
    }

    private static SKData Draw(PagedDocument document)
    {
        UsedGlyphs used = UsedGlyphs.Of(document);
        using FontShelf fonts = new(font => FontSubsetter.Subset(font, used.Glyphs(font), used.Characters(font)));
        using PictureShelf pictures = new(document.HasGreyPictures);
        LinkTargets links = LinkTargets.In(document);
        using SKDynamicMemoryWStream stream = new();
        using (SKDocument pdf = SKDocument.CreatePdf(stream, MetadataOf(document.Metadata)))
        {
            foreach (Page page in document.Pages)
            {
                SKCanvas canvas = pdf.BeginPage(page.Size.Width.ToSkia(), page.Size.Height.ToSkia());
                new ScenePainter(canvas, document.Palette, fonts, pictures, links).Paint(page);
                pdf.EndPage();
            }

            pdf.Close();
        }

        return stream.DetachAsData();
    }

    private static SKDocumentPdfMetadata MetadataOf(DocumentMetadata metadata) => new()
    {
        Title = metadata.Title,
        Author = metadata.Author,
        Subject = metadata.Subject,
        Keywords = string.Join(", ", metadata.Keywords),
        Creator = Program,
        Producer = Program,
        Creation = metadata.Created?.UtcDateTime,
        Modified = metadata.Created?.UtcDateTime,
        EncodingQuality = LosslessEncoding,
        RasterDpi = SKDocumentPdfMetadata.DefaultRasterDpi,
    };
}
