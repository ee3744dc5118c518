using System.Security.Cryptography;
using System.Text;

namespace GenAiAlignment.Pptx;

/// <summary>The numbers that Office tells things apart by.</summary>
internal static class SlideIds
{
    /// <summary>Masters and layouts share one row of numbers from here on (ECMA-376 part 1, 19.7.13 and 19.7.14).</summary>
    public const uint Master = 2_147_483_648;

    /// <param name="index">From 0.</param>
    public static uint Layout(int index) => Master + 1 + (uint)index;

    /// <param name="index">From 0. Slides count from 256 (19.7.12).</param>
    public static uint Slide(int index) => 256 + (uint)index;

    /// <summary>A GUID that follows from what it names, so that it is the same in every run (RFC 9562, version 8).</summary>
    public static string GuidFor(string kind, string name)
    {
        byte[] bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"essaydeck\n{kind}\n{name}"))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString("B").ToUpperInvariant();
    }
}
