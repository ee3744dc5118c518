using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GenAiAlignment.Pptx.Fingerprints;

/// <summary>
/// One digest for all files of a package but the one that holds it, made of their names, sizes and check sums: where it still fits, nobody has
/// saved the package since, and nothing need be unpacked to know it.
/// </summary>
internal static class PackageSeal
{
    /// <param name="files">In any order; the one that holds the seal left out.</param>
    public static string Of(IEnumerable<(string Name, uint Checksum, long Size)> files)
    {
        StringBuilder all = new();
        foreach ((string name, uint checksum, long size) in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            all.Append(CultureInfo.InvariantCulture, $"{name}\t{checksum:x8}\t{size}\n");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all.ToString())));
    }
}
