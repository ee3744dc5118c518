using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using GenAiAlignment.Foundation;
using GenAiAlignment.Yaml;

namespace GenAiAlignment.Essays.Reading;

/// <summary>
/// Reads front matter as its author means it where it is no YAML: a key with a value on one line, such as <c>title: Bread: a love story</c>, has the value that is written.
/// </summary>
internal static partial class LenientYaml
{
    /// <summary>Signs of a value stand here while it is read, so that none of them means anything in YAML: Unicode keeps these letters for private use.</summary>
    private const int Shift = 0xE000;

    public static Outcome<YamlMapping> Read(SourceSpan text)
    {
        Outcome<YamlMapping> strict = YamlReader.Read(text);
        if (strict.Value is not null)
        {
            return strict;
        }

        StringBuilder shifted = new(text.Text);
        ImmutableArray<Diagnostic>.Builder warnings = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (Match line in Line().Matches(text.Text))
        {
            Group value = line.Groups["value"];
            SourceSpan place = new(text.Source, text.Start + line.Index, line.Length);
            if (YamlReader.Read(place).Value is null)
            {
                for (int i = value.Index; i < value.Index + value.Length; i++)
                {
                    shifted[i] = IsSign(shifted[i]) ? (char)(shifted[i] + Shift) : shifted[i];
                }

                warnings.Add(Diagnostics.FrontMatterLineIsNoYaml(place with { Start = text.Start + value.Index, Length = value.Length }, line.Groups["key"].Value));
            }
        }

        Outcome<YamlMapping> lenient = warnings.Count == 0 ? strict : YamlReader.Read(text, shifted.ToString());
        return lenient.Value is null ? strict : new Outcome<YamlMapping>((YamlMapping)Restored(lenient.Value), [.. warnings, .. lenient.Diagnostics]);
    }

    private static bool IsSign(char letter) => char.IsAscii(letter) && !char.IsLetterOrDigit(letter) && letter is not (' ' or '\t');

    private static YamlNode Restored(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar with { Value = string.Concat(scalar.Value.Select(letter => letter is >= (char)Shift and < (char)(Shift + 128) ? (char)(letter - Shift) : letter)) },
        YamlSequence list => list with { Items = [.. list.Items.Select(Restored)] },
        YamlMapping mapping => mapping with { Entries = [.. mapping.Entries.Select(entry => entry with { Value = Restored(entry.Value) })] },
        _ => node,
    };

    /// <summary>A key and its value, where no further line belongs to the value.</summary>
    [GeneratedRegex(@"^(?<key>[A-Za-z_][\w-]*):[ \t]+(?<value>\S.*?)[ \t]*(?=\r?$)(?!\r?\n[ \t\]}])", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
