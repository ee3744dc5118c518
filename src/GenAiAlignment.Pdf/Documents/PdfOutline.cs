using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GenAiAlignment.Layout.Pages;

namespace GenAiAlignment.Pdf.Documents;

/// <summary>The bookmarks of a document (ISO 32000-1, 12.3.3): the first level is open, what lies below it is closed.</summary>
internal sealed class PdfOutline(PdfUpdate update, DrawnPdf drawn, ImmutableArray<Page> pages)
{
    /// <returns>The object number of its root.</returns>
    /// <param name="bookmarks">At least one.</param>
    public int Add(ImmutableArray<Bookmark> bookmarks)
    {
        int root = update.Reserve();
        (int first, int last) = AddLevel(bookmarks, root);
        update.Put(root, Invariant($"<</Type /Outlines\n/First {first} 0 R\n/Last {last} 0 R\n/Count {bookmarks.Length}>>"));
        return root;
    }

    private (int First, int Last) AddLevel(ImmutableArray<Bookmark> bookmarks, int parent)
    {
        int[] numbers = [.. bookmarks.Select(_ => update.Reserve())];
        for (int i = 0; i < numbers.Length; i++)
        {
            StringBuilder item = new();
            item.Append(CultureInfo.InvariantCulture, $"<</Title {PdfText.String(bookmarks[i].Title)}\n/Parent {parent} 0 R\n/Dest {Destination(bookmarks[i])}");
            AppendNeighbours(item, numbers, i);
            if (!bookmarks[i].Children.IsEmpty)
            {
                (int first, int last) = AddLevel(bookmarks[i].Children, numbers[i]);
                item.Append(CultureInfo.InvariantCulture, $"\n/First {first} 0 R\n/Last {last} 0 R\n/Count -{bookmarks[i].Children.Length}");
            }

            update.Put(numbers[i], item.Append(">>").ToString());
        }

        return (numbers[0], numbers[^1]);
    }

    private static void AppendNeighbours(StringBuilder item, int[] numbers, int index)
    {
        if (index > 0)
        {
            item.Append(CultureInfo.InvariantCulture, $"\n/Prev {numbers[index - 1]} 0 R");
        }

        if (index < numbers.Length - 1)
        {
            item.Append(CultureInfo.InvariantCulture, $"\n/Next {numbers[index + 1]} 0 R");
        }
    }

    /// <summary>A place on a page, as large as it is looked at already; a PDF measures from the bottom.</summary>
    private string Destination(Bookmark bookmark)
    {
        double height = pages[bookmark.PageIndex].Size.Height.Points;
        return Invariant($"[{drawn.Pages[bookmark.PageIndex]} 0 R /XYZ 0 {height - (bookmark.Y?.Points ?? 0):0.##} null]");
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
