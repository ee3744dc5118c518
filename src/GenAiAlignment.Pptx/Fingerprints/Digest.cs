using System.Security.Cryptography;
using System.Text;

namespace GenAiAlignment.Pptx.Fingerprints;

/// <summary>Short digests: long enough that nothing in a deck shares one by chance.</summary>
internal static class Digest
{
    private const int Bytes = 8;

    public static string Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public static string Of(ReadOnlySpan<byte> data) => Convert.ToHexStringLower(SHA256.HashData(data).AsSpan(0, Bytes));
}
