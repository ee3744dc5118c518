using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using GenAiAlignment.Talks.Settings;

namespace GenAiAlignment.Cli.Commands;

/// <summary>The time that there is for a talk, as the command line gives it.</summary>
internal static class SlotOption
{
    /// <returns><see langword="null"/> for a text that is no number of minutes.</returns>
    public static int? Parse(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int minutes) && minutes is >= TalkSettingsReader.ShortestSlot and <= TalkSettingsReader.LongestSlot
            ? minutes
            : null;

    public static string Complaint(string text, string option) => string.Create(
        CultureInfo.InvariantCulture, $"\"{text}\" is no slot for {option}; allowed: whole minutes from {TalkSettingsReader.ShortestSlot} to {TalkSettingsReader.LongestSlot}");

    /// <summary>Several slots with commas between them.</summary>
    public static Option<ImmutableArray<int>> Several() => new("--slots")
    {
        Description = "Several slots, with commas, such as 5,20,45: a talk is made for each, with its minutes in the files' names.",
        HelpName = "N,N",
        CustomParser = result =>
        {
            string[] words = result.Tokens[0].Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries); // an option's one value
            foreach (string word in words.Where(word => Parse(word) is null))
            {
                result.AddError(Complaint(word, "--slots"));
            }

            return [.. words.Select(Parse).OfType<int>().Distinct().Order()];
        },
    };
}
