using System.Collections.Frozen;
using System.Globalization;

namespace GenAiAlignment.Talks.Languages;

/// <summary>The program's own few words on slides, in notes and on paper, in the talk's language.</summary>
public sealed class TalkLabels
{
    private static readonly char[] ClosingMarks = [.. "?!.:…？！。：؟"];

    private readonly FrozenDictionary<string, string> words;

    internal TalkLabels(FrozenDictionary<string, string> words) => this.words = words;

    /// <summary>The title of the slide that lists the sections.</summary>
    public string Agenda => words["agenda"];

    /// <summary>The title of the last slide.</summary>
    public string Closing => words["closing"];

    /// <summary>Behind the number of a slide whose script goes on, such as <c>continued</c>.</summary>
    public string Continued => words["continued"];

    /// <summary>The title of a section's key sentences. A heading that asks or ends with another mark stands in it without that mark.</summary>
    public string Points(string section) => Filled("points", section.TrimEnd(ClosingMarks));

    public string Previous(string claim) => Filled("previous", claim);

    public string Next(string claim) => Filled("next", claim);

    /// <summary>How long a script takes, such as <c>about 1:20</c>; rounded to ten seconds, at least ten.</summary>
    public string Time(TimeSpan time)
    {
        TimeSpan rounded = TimeSpan.FromSeconds(Math.Max(10, Math.Round(time.TotalSeconds / 10, MidpointRounding.AwayFromZero) * 10));
        return Filled("time", rounded.ToString(rounded.TotalHours >= 1 ? @"h\:mm\:ss" : @"m\:ss", CultureInfo.InvariantCulture));
    }

    public string Page(int number, int count) => Filled("page", Number(number), Number(count));

    public string Slide(int number) => Filled("slide", Number(number));

    /// <param name="count">Whole minutes.</param>
    public string Minutes(int count) => Filled("minutes", Number(count));

    private string Filled(string key, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, words[key], values);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
