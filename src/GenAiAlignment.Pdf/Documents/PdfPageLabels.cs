using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using GenAiAlignment.Layout.Pages;

namespace GenAiAlignment.Pdf.Documents;

/// <summary>What readers show as the pages' numbers (ISO 32000-1, 12.4.2): one entry where a row of numbers begins.</summary>
internal static class PdfPageLabels
{
    public static string Of(ImmutableArray<Page> pages)
    {
        StringBuilder entries = new();
        int? expected = null;
        for (int i = 0; i < pages.Length; i++)
        {
            bool isNumber = int.TryParse(pages[i].Label, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0;
            if (!isNumber)
            {
                entries.Append(CultureInfo.InvariantCulture, $" {i} <</P {PdfText.String(pages[i].Label)}>>");
            }
            else if (number != expected)
            {
                entries.Append(CultureInfo.InvariantCulture, $" {i} <</S /D /St {number}>>");
            }

            expected = isNumber ? number + 1 : null;
        }

        return $"<</Nums [{entries} ]>>";
    }
}
