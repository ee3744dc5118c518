using System.Globalization;

namespace GenAiAlignment.Talks.Reviewing;

/// <summary>Times as speakers read them from a clock.</summary>
internal static class ReviewTime
{
    /// <summary>Minutes and seconds, such as <c>2:29</c>.</summary>
    public static string Of(TimeSpan time)
    {
        int seconds = (int)Math.Round(time.TotalSeconds);
        return string.Create(CultureInfo.InvariantCulture, $"{seconds / 60}:{seconds % 60:00}");
    }
}
