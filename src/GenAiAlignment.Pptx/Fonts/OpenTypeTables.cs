using System.Buffers.Binary;

namespace GenAiAlignment.Pptx.Fonts;

/// <summary>The directory of an OpenType file.</summary>
internal static class OpenTypeTables
{
    /// <summary>A table of an OpenType file (OpenType 1.9, table directory). The theme has read the file, so it is there.</summary>
    public static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> file, ReadOnlySpan<byte> tag)
    {
        int count = BinaryPrimitives.ReadUInt16BigEndian(file[4..]);
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<byte> record = file.Slice(12 + (i * 16), 16);
            if (record[..4].SequenceEqual(tag))
            {
                return file.Slice((int)BinaryPrimitives.ReadUInt32BigEndian(record[8..]), (int)BinaryPrimitives.ReadUInt32BigEndian(record[12..]));
            }
        }

        throw new InvalidOperationException("A font without a required table was taken for whole.");
    }
}
