using System.Text;

namespace GenAiAlignment.Pdf.Documents;

/// <summary>Text strings and names as a PDF's own objects hold them.</summary>
internal static class PdfText
{
    /// <summary>A text string (ISO 32000-1, 7.9.2.2): ASCII in brackets, all else as UTF-16 with its mark, in hexadecimal.</summary>
    public static string String(string text) => text.All(IsPlain)
        ? $"({text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("(", @"\(", StringComparison.Ordinal).Replace(")", @"\)", StringComparison.Ordinal)})"
        : $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    private static bool IsPlain(char letter) => letter is >= ' ' and <= '~';
}
