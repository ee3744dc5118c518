using System.Globalization;
using GenAiAlignment.Talks;

namespace GenAiAlignment.Cli.Building;

/// <summary>The date that files carry: the essay's own, or SOURCE_DATE_EPOCH, never today's.</summary>
internal static class TalkDate
{
    private const string EpochVariable = "SOURCE_DATE_EPOCH";

    public static DateTimeOffset? Of(Talk talk, Surroundings surroundings)
    {
        const DateTimeStyles styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        if (DateTimeOffset.TryParseExact(talk.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, styles, out DateTimeOffset date))
        {
            return date;
        }

        return long.TryParse(surroundings.Variable(EpochVariable), NumberStyles.None, CultureInfo.InvariantCulture, out long seconds)
            && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
                ? DateTimeOffset.FromUnixTimeSeconds(seconds)
                : null;
    }
}
