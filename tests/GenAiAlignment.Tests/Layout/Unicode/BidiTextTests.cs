using System.Globalization;
using System.Text;
using GenAiAlignment.Layout.Unicode;
using Xunit;

namespace GenAiAlignment.Tests.Layout.Unicode;

/// <summary>Unicode's own test of the bidirectional algorithm: all of it, levels and order.</summary>
public sealed class BidiTextTests
{
    [Fact]
    public void Levels_and_order_are_those_of_Unicodes_test()
    {
        List<string> failures = [];
        int count = 0;
        foreach (string line in UnicodeTestFile.Lines("BidiCharacterTest.txt"))
        {
            string[] fields = line.Split(';');
            string text = string.Concat(fields[0].Split(' ').Select(code => new Rune(int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));
            BidiText bidi = BidiText.Of(text, fields[1] switch { "0" => false, "1" => true, _ => null });
            byte[] levels = bidi.LineLevels(text, 0, text.Length);
            if (!Agrees(text, bidi.ParagraphLevel, levels, fields))
            {
                failures.Add(line);
            }

            count++;
        }

        Assert.True(count > 90_000);
        Assert.Empty(failures);
    }

    private static bool Agrees(string text, byte paragraph, byte[] levels, string[] fields)
    {
        string[] expected = fields[3].Split(' ');
        int[] units = UnitsOf(text);
        bool sameLevels = expected.Zip(units).All(pair => pair.First == "x" || pair.First == levels[pair.Second].ToString(CultureInfo.InvariantCulture));
        List<int> order = [];
        foreach (Range run in BidiText.VisualOrder(levels))
        {
            IEnumerable<int> places = Enumerable.Range(0, units.Length).Where(place => units[place] >= run.Start.Value && units[place] < run.End.Value);
            order.AddRange(levels[run.Start.Value] % 2 == 0 ? places : places.Reverse());
        }

        IEnumerable<int> shown = order.Where(place => expected[place] != "x");
        return paragraph.ToString(CultureInfo.InvariantCulture) == fields[2] && sameLevels && string.Join(' ', shown) == (fields.Length > 4 ? fields[4].Trim() : "");
    }

    /// <summary>For each character the index of its first UTF-16 unit.</summary>
    private static int[] UnitsOf(string text) => [.. Enumerable.Range(0, text.Length).Where(i => !char.IsLowSurrogate(text[i]))];
}
