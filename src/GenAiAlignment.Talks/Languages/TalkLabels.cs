using System.Collections.Frozen;
using System.Globalization;

namespace GenAiAlignment.Talks.Languages;

/// <summary>The program's own few words on slides, in notes and on paper, in the talk's language.</summary>
public sealed class TalkLabels
{
    private static readonly char[] ClosingMarks = [.. "?!.:…？！。：؟"];

    private readonly FrozenDictionary<string, string> words;
    private readonly FrozenDictionary<string, string> alerts;

    /// <param name="alerts">For each kind of box its label.</param>
    internal TalkLabels(FrozenDictionary<string, string> words, FrozenDictionary<string, string> alerts)
    {
        this.words = words;
        this.alerts = alerts;
    }

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
    public string Time(TimeSpan time) => Filled("time", Clock(time, 10));

    /// <summary>What a clock shows when a slide comes, such as <c>by here 7:20</c>; rounded to five seconds, at least five.</summary>
    public string Clock(TimeSpan time) => Filled("clock", Clock(time, 5));

    /// <summary>What stands above a text that is said only if there is time; rounded to five seconds, at least five.</summary>
    public string Spare(TimeSpan time) => Filled("spare", Clock(time, 5));

    public string Page(int number, int count) => Filled("page", Number(number), Number(count));

    public string Slide(int number) => Filled("slide", Number(number));

    /// <param name="count">Whole minutes.</param>
    public string Minutes(int count) => Filled("minutes", Number(count));

    /// <summary>The label of a box without a title of its own. A kind that is not known is its own label.</summary>
    /// <param name="kind">In lower case.</param>
    public string Alert(string kind) => alerts.GetValueOrDefault(kind) ?? char.ToUpperInvariant(kind[0]) + kind[1..].Replace('-', ' ');

    private string Filled(string key, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, words[key], values);

    /// <param name="step">In seconds: what the time is rounded to, and the least there is.</param>
    private static string Clock(TimeSpan time, int step)
    {
        TimeSpan rounded = TimeSpan.FromSeconds(Math.Max(step, Math.Round(time.TotalSeconds / step, MidpointRounding.AwayFromZero) * step));
        return rounded.ToString(rounded.TotalHours >= 1 ? @"h\:mm\:ss" : @"m\:ss", CultureInfo.InvariantCulture);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
