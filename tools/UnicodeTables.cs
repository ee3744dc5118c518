// Makes src/GenAiAlignment.Layout/Unicode/*.txt from the Unicode Character Database. To renew them:
//   apt-get install unicode-data      (or unpack UCD.zip and emoji-data.txt of a later version)
//   dotnet run tools/UnicodeTables.cs /usr/share/unicode src/GenAiAlignment.Layout/Unicode
using System.Globalization;
using System.Text;

string ucd = args[0];
string target = args[1];
string version = File.ReadLines(Path.Combine(ucd, "LineBreak.txt")).First().Split('-')[1].Replace(".txt", "", StringComparison.Ordinal);

string[] category = new string[0x110000];
Array.Fill(category, "Cn");
Read("extracted/DerivedGeneralCategory.txt", category);
WriteTable("LineBreakClasses.txt", "Line_Break, resolved by rule LB1 of UAX #14", LineBreakClasses(), leaveOut: "AL");
WriteTable("BidiClasses.txt", "Bidi_Class", BidiClasses(), leaveOut: "L");
WriteBrackets();

string[] LineBreakClasses()
{
    string[] classes = Filled("XX");
    string[] width = Filled("N");
    string[] pictograph = Filled("");
    Read("LineBreak.txt", classes);
    Read("EastAsianWidth.txt", width);
    Read("emoji/emoji-data.txt", pictograph, only: "Extended_Pictographic");
    for (int i = 0; i < classes.Length; i++)
    {
        bool isWide = width[i] is "F" or "W" or "H";
        classes[i] = classes[i] switch
        {
            "SA" => category[i] is "Mn" or "Mc" ? "CM" : "AL",
            "AI" or "SG" => "AL",
            "CJ" => "NS",
            // Rules LB30 and LB30b ask for more than the class.
            "OP" when isWide => "WideOP",
            "CP" when isWide => "WideCP",
            _ when pictograph[i].Length > 0 && category[i] == "Cn" => "FuturePictograph",
            "XX" => "AL",
            string given => given,
        };
    }

    return classes;
}

string[] BidiClasses()
{
    string[] classes = Filled("L");
    // The comments of the file say what unassigned code points are: right to left in the blocks of such scripts.
    foreach (string line in File.ReadLines(Path.Combine(ucd, "extracted/DerivedBidiClass.txt")).Where(line => line.StartsWith("# @missing:", StringComparison.Ordinal)))
    {
        string[] parts = line["# @missing:".Length..].Split(';', StringSplitOptions.TrimEntries);
        Fill(classes, parts[0], Short(parts[1]));
    }

    Read("extracted/DerivedBidiClass.txt", classes);
    return classes;
}

static string Short(string name) => name switch
{
    "Left_To_Right" => "L",
    "Right_To_Left" => "R",
    "Arabic_Letter" => "AL",
    "European_Terminator" => "ET",
    "Boundary_Neutral" => "BN",
    _ => name,
};

void WriteBrackets()
{
    StringBuilder text = Header("Bidi_Paired_Bracket: opening, closing");
    foreach (string line in Lines("BidiBrackets.txt"))
    {
        string[] fields = line.Split(';', StringSplitOptions.TrimEntries);
        if (fields[2] == "o")
        {
            text.Append(CultureInfo.InvariantCulture, $"{fields[0]} {fields[1]}\n");
        }
    }

    File.WriteAllText(Path.Combine(target, "BidiBrackets.txt"), text.ToString());
}

void WriteTable(string name, string property, string[] values, string leaveOut)
{
    StringBuilder text = Header(property + $"; what is not listed is {leaveOut}");
    foreach (string value in values.Distinct().Where(value => value != leaveOut).Order(StringComparer.Ordinal))
    {
        text.Append(value);
        for (int start = 0; start < values.Length; start++)
        {
            int end = start;
            while (values[start] == value && end + 1 < values.Length && values[end + 1] == value)
            {
                end++;
            }

            if (values[start] == value)
            {
                text.Append(CultureInfo.InvariantCulture, $" {start:X}{(end > start ? $"-{end:X}" : "")}");
                start = end;
            }
        }

        text.Append('\n');
    }

    File.WriteAllText(Path.Combine(target, name), text.ToString());
}

StringBuilder Header(string property) => new StringBuilder()
    .Append(CultureInfo.InvariantCulture, $"# Unicode {version}: {property}.\n")
    .Append("# Made by tools/UnicodeTables.cs from the Unicode Character Database, © 1991-2022 Unicode, Inc.; licence: UNICODE-LICENSE.txt.\n");

void Read(string file, string[] values, string? only = null)
{
    foreach (string line in Lines(file))
    {
        string[] fields = line.Split(';', StringSplitOptions.TrimEntries);
        if (only is null || fields[1] == only)
        {
            Fill(values, fields[0], fields[1]);
        }
    }
}

IEnumerable<string> Lines(string file) =>
    File.ReadLines(Path.Combine(ucd, file)).Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0);

static void Fill(string[] values, string range, string value)
{
    string[] ends = range.Split("..");
    int first = int.Parse(ends[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    int last = int.Parse(ends[^1], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    Array.Fill(values, value, first, last - first + 1);
}

static string[] Filled(string value)
{
    string[] values = new string[0x110000];
    Array.Fill(values, value);
    return values;
}
