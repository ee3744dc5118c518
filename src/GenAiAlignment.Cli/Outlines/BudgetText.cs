using System.Globalization;
using GenAiAlignment.Cli.Terminals;
using GenAiAlignment.Talks;

namespace GenAiAlignment.Cli.Outlines;

/// <summary>How a talk fills its slot: a line for each section.</summary>
internal static class BudgetText
{
    private const int LongestTitle = 40;
    private const int ClockWidth = 8;

    public static IEnumerable<string> Lines(SlotBudget budget, TimeSpan said)
    {
        yield return string.Create(
            CultureInfo.InvariantCulture, $"slot: {Clock(budget.Slot)}, of it said {Clock(said)}, with {budget.Claims.Shown} of {budget.Claims.All} claims");
        yield return Row("section", "share", "said", "spare");
        foreach (SectionBudget section in budget.Sections.Where(section => section.Said > TimeSpan.Zero || section.Spare > TimeSpan.Zero))
        {
            yield return Row(section.Title?.PlainText ?? "(opening and closing)", Clock(section.Share), Clock(section.Said), Clock(section.Spare));
        }
    }

    /// <summary>Minutes and seconds, with hours where there are any.</summary>
    public static string Clock(TimeSpan time) =>
        TimeSpan.FromSeconds(Math.Round(time.TotalSeconds)).ToString(time.TotalHours >= 1 ? @"h\:mm\:ss" : @"m\:ss", CultureInfo.InvariantCulture);

    private static string Row(string title, string share, string said, string spare)
    {
        string cut = title.Length <= LongestTitle ? title : title[..(LongestTitle - 1)].TrimEnd() + "…";
        return $"  {DisplayText.PadRight(cut, LongestTitle)}{share,ClockWidth}{said,ClockWidth}{spare,ClockWidth}";
    }
}
