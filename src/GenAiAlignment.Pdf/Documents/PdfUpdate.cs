using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GenAiAlignment.Pdf.Documents;

/// <summary>Objects added to a finished file, or put in the place of its own, by an incremental update (ISO 32000-1, 7.5.6): its bytes stay as they are.</summary>
internal sealed class PdfUpdate(DrawnPdf drawn)
{
    private const int IdentifierLength = 16;

    private readonly SortedDictionary<int, string> objects = [];
    private int size = drawn.Size;

    /// <summary>A number for an object that others name before it is put.</summary>
    public int Reserve() => size++;

    public int Add(string content)
    {
        int number = Reserve();
        Put(number, content);
        return number;
    }

    /// <param name="content">ASCII.</param>
    public void Put(int number, string content) => objects[number] = content;

    public void Save(ReadOnlySpan<byte> original, Stream output)
    {
        output.Write(original);
        StringBuilder text = new();
        SortedDictionary<int, int> offsets = [];
        foreach ((int number, string content) in objects)
        {
            offsets[number] = original.Length + text.Length;
            text.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{content}\nendobj\n");
        }

        int table = original.Length + text.Length;
        text.Append("xref\n0 1\n0000000000 65535 f \n");
        AppendEntries(text, offsets);
        string identifier = Convert.ToHexString(SHA256.HashData(original))[..(2 * IdentifierLength)];
        text.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {size}\n/Root {drawn.Catalog} 0 R\n/Info {drawn.Information} 0 R\n");
        text.Append(CultureInfo.InvariantCulture, $"/Prev {drawn.Table}\n/ID [<{identifier}> <{identifier}>]>>\nstartxref\n{table}\n%%EOF\n");
        output.Write(Encoding.ASCII.GetBytes(text.ToString()));
    }

    /// <summary>A subsection for each row of neighbouring numbers, entries of 20 bytes each (7.5.4).</summary>
    private static void AppendEntries(StringBuilder text, SortedDictionary<int, int> offsets)
    {
        int[] numbers = [.. offsets.Keys];
        for (int first = 0, next; first < numbers.Length; first = next)
        {
            next = first + 1;
            while (next < numbers.Length && numbers[next] == numbers[next - 1] + 1)
            {
                next++;
            }

            text.Append(CultureInfo.InvariantCulture, $"{numbers[first]} {next - first}\n");
            foreach (int number in numbers[first..next])
            {
                text.Append(CultureInfo.InvariantCulture, $"{offsets[number]:D10} 00000 n \n");
            }
        }
    }
}
