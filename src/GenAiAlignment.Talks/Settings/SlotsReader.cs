using System.Collections.Immutable;
using System.Globalization;
using GenAiAlignment.Yaml;

namespace GenAiAlignment.Talks.Settings;

/// <summary>Reads the slots that talks are made for.</summary>
internal static class SlotsReader
{
    private static readonly string Expected = string.Create(
        CultureInfo.InvariantCulture, $"whole minutes from {TalkSettingsReader.ShortestSlot} to {TalkSettingsReader.LongestSlot}");

    public static ImmutableArray<int> Read(MappingReader talk)
    {
        SortedSet<int> slots = [];
        foreach (YamlNode node in talk.Items("slots"))
        {
            if (node is YamlScalar scalar && TryParse(scalar.Value, out int minutes))
            {
                slots.Add(minutes);
            }
            else
            {
                talk.Report(node, Expected);
            }
        }

        return [.. slots];
    }

    private static bool TryParse(string text, out int minutes) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out minutes) && minutes is >= TalkSettingsReader.ShortestSlot and <= TalkSettingsReader.LongestSlot;
}
