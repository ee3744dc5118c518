using System.Globalization;
using System.Text;

namespace GenAiAlignment.Pdf.Painting;

/// <summary>An address as a PDF holds it.</summary>
internal static class LinkAddress
{
    /// <summary>
    /// A URI action takes 7-bit ASCII only (ISO 32000-1, 12.6.4.7): everything else is percent-encoded as UTF-8 (RFC 3987, 3.1), the
    /// rest left as the author wrote it.
    /// </summary>
    public static string ToAscii(string address)
    {
        if (address.All(IsPlain))
        {
            return address;
        }

        StringBuilder ascii = new();
        foreach (byte octet in Encoding.UTF8.GetBytes(address))
        {
            if (IsPlain((char)octet))
            {
                ascii.Append((char)octet);
            }
            else
            {
                ascii.Append(CultureInfo.InvariantCulture, $"%{octet:X2}");
            }
        }

        return ascii.ToString();
    }

    private static bool IsPlain(char character) => character is > ' ' and < '\x7F';
}
