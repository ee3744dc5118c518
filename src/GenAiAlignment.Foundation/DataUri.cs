using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace GenAiAlignment.Foundation;

/// <summary>Files that stand in an address themselves (RFC 2397): <c>data:image/png;base64,…</c>.</summary>
public static partial class DataUri
{
    private const string Scheme = "data:";
    private const double Kibibyte = 1024;

    // A shorter one may stand in a message as it is.
    private const int LongestShown = 60;

    public static bool Is(string address) => address.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase);

    /// <returns><see langword="null"/> when it is not written as it should be.</returns>
    public static ReadOnlyMemory<byte>? Read(string address)
    {
        int comma = address.IndexOf(',', StringComparison.Ordinal);
        if (!Is(address) || comma < 0)
        {
            return null;
        }

        string content = Uri.UnescapeDataString(address[(comma + 1)..]);
        return address.AsSpan(0, comma).TrimEnd().EndsWith(";base64", StringComparison.OrdinalIgnoreCase)
            ? Base64(content)
            : Encoding.UTF8.GetBytes(content);
    }

    /// <summary>The same files, and those that stand in their addresses; one that is not written as it should be is empty, which every reader takes for damaged.</summary>
    public static FileSource And(FileSource files) => path => Is(path) ? Read(path) ?? ReadOnlyMemory<byte>.Empty : files(path);

    /// <summary>A text with the content of each such address taken out: <c>data:image/png;… (12 KB)</c>.</summary>
    public static string Shortened(string text) => text.Contains(Scheme, StringComparison.OrdinalIgnoreCase)
        ? Address().Replace(text, match => match.Length <= LongestShown
            ? match.Value
            : string.Create(CultureInfo.InvariantCulture, $"{match.Groups["kind"].Value};… ({Math.Ceiling(match.Length / Kibibyte)} KB)"))
        : text;

    /// <summary>Base64 with the liberties that people take: white space, the letters of addresses, no padding.</summary>
    private static ReadOnlyMemory<byte>? Base64(string content)
    {
        StringBuilder letters = new(content.Length + 2);
        foreach (char letter in content)
        {
            if (!char.IsWhiteSpace(letter) && letter != '=')
            {
                letters.Append(letter switch { '-' => '+', '_' => '/', _ => letter });
            }
        }

        letters.Append('=', (4 - (letters.Length % 4)) % 4);
        byte[] bytes = new byte[letters.Length / 4 * 3];
        return Convert.TryFromBase64String(letters.ToString(), bytes, out int length) ? bytes.AsMemory(0, length) : (ReadOnlyMemory<byte>?)null;
    }

    [GeneratedRegex(@"(?<kind>data:[a-z]+/[a-z0-9.+-]+)[;,][^\s""'<>)\]]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
