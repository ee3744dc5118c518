using System.Buffers.Binary;

namespace GenAiAlignment.Themes.Pictures;

/// <summary>The segments that a JPEG file consists of (ITU-T T.81, B.1.1).</summary>
internal static class JpegSegments
{
    /// <summary>How far it is from a marker to the next. Fill bytes before a marker are allowed, and count as steps of one.</summary>
    /// <param name="position">Of a marker, with at least four bytes from there on.</param>
    public static int Length(ReadOnlySpan<byte> bytes, int position) =>
        bytes[position + 1] == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(position + 2)..]);
}
