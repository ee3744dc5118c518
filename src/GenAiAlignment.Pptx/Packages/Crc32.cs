namespace GenAiAlignment.Pptx.Packages;

/// <summary>The check sum of zip files (ISO/IEC 13239; APPNOTE 4.4.7).</summary>
internal static class Crc32
{
    /// <summary>The polynomial, lowest bit first.</summary>
    private const uint Polynomial = 0xEDB8_8320;

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(Remainder)];

    public static uint Of(ReadOnlySpan<byte> data)
    {
        uint rest = uint.MaxValue;
        foreach (byte octet in data)
        {
            rest = Table[(byte)(rest ^ octet)] ^ (rest >> 8);
        }

        return ~rest;
    }

    private static uint Remainder(int octet)
    {
        uint rest = (uint)octet;
        for (int bit = 0; bit < 8; bit++)
        {
            rest = (rest & 1) != 0 ? Polynomial ^ (rest >> 1) : rest >> 1;
        }

        return rest;
    }
}
