using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GenAiAlignment.Layout.Pages;

namespace GenAiAlignment.Pdf.Documents;

/// <summary>What Skia's files lack: language, page labels, bookmarks, and places that links of the document lead to.</summary>
internal static class DocumentFinish
{
    /// <param name="file">As Skia drew it: one page of it for each of the document.</param>
    public static void Write(ReadOnlyMemory<byte> file, PagedDocument document, Stream output)
    {
        DrawnPdf drawn = DrawnPdf.Read(file);
        PdfUpdate update = new(drawn);
        StringBuilder catalog = new($"<<{drawn.CatalogEntries}");
        catalog.Append(CultureInfo.InvariantCulture, $"\n/Lang {PdfText.String(document.Metadata.Language)}");
        catalog.Append(CultureInfo.InvariantCulture, $"\n/PageLabels {PdfPageLabels.Of(document.Pages)}");
        if (!document.Bookmarks.IsEmpty)
        {
            catalog.Append(CultureInfo.InvariantCulture, $"\n/Outlines {new PdfOutline(update, drawn, document.Pages).Add(document.Bookmarks)} 0 R");
        }

        if (Destinations(document.Pages, drawn) is { Length: > 0 } destinations)
        {
            catalog.Append(CultureInfo.InvariantCulture, $"\n/Dests {update.Add($"<<{destinations}>>")} 0 R");
        }

        update.Put(drawn.Catalog, catalog.Append(">>").ToString());
        update.Save(file.Span, output);
    }

    /// <summary>Named destinations (ISO 32000-1, 12.3.2.3): each page whole, by the names that links know it by.</summary>
    private static string Destinations(ImmutableArray<Page> pages, DrawnPdf drawn)
    {
        StringBuilder entries = new();
        for (int i = 0; i < pages.Length; i++)
        {
            foreach (string anchor in pages[i].Anchors)
            {
                entries.Append(CultureInfo.InvariantCulture, $"\n/{anchor} [{drawn.Pages[i]} 0 R /Fit]");
            }
        }

        return entries.ToString();
    }
}
