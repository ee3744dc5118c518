using System.Globalization;
using GenAiAlignment.Cli.Terminals;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Slides;

namespace GenAiAlignment.Cli.Outlines;

/// <summary>The talk as people read it on a terminal: what the essay becomes, and from which line.</summary>
internal static class OutlineText
{
    private const int KindWidth = 10;

    public static void Write(Talk talk, Terminal terminal)
    {
        TextWriter output = terminal.Output;
        output.WriteLine(talk.Title.PlainText);
        if (!talk.Subtitle.IsEmpty)
        {
            output.WriteLine(talk.Subtitle.PlainText);
        }

        output.WriteLine(Summary(talk));
        WriteWrapped("claims: ", $"{talk.ClaimChoice.Word}, because {talk.ClaimChoice.Reason}", terminal);
        if (talk.Budget is { } budget)
        {
            foreach (string line in BudgetText.Lines(budget, talk.Duration))
            {
                output.WriteLine(line);
            }
        }

        foreach (Slide slide in talk.Slides)
        {
            output.WriteLine();
            WriteSlide(slide, terminal);
        }
    }

    /// <summary>Slides, claims and minutes in one line.</summary>
    public static string Summary(Talk talk) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Counted(talk.Slides.Length, "slide")}, {Counted(talk.Claims.Count(), "claim")}, about {Counted((int)Math.Round(talk.Duration.TotalMinutes), "minute")}");

    private static string Counted(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");

    private static void WriteSlide(Slide slide, Terminal terminal)
    {
        string head = string.Create(
            CultureInfo.InvariantCulture, $"{slide.Number,3}  {slide.Kind.ToString().ToLowerInvariant(),-KindWidth} l.{slide.Span.Line,-3} ");
        WriteWrapped(head, slide.Title.PlainText, terminal);
        foreach (string line in Details(slide))
        {
            WriteWrapped(new string(' ', head.Length), line, terminal);
        }
    }

    private static IEnumerable<string> Details(Slide slide)
    {
        if (slide is ClaimSlide { Opposition: { } opposition })
        {
            yield return $"{opposition.Subject.PlainText}  ≠  {opposition.Object.PlainText}";
        }

        if (slide is PointsSlide points)
        {
            foreach (string point in points.Points.Select(point => point.PlainText))
            {
                yield return "- " + point;
            }
        }

        TimeSpan time = slide.Notes.Duration;
        string clock = slide.Notes.Cues.Clock is { } by ? $", by here {BudgetText.Clock(by)}" : "";
        yield return slide.Notes.Words == 0
            ? $"no script{clock}"
            : string.Create(CultureInfo.InvariantCulture, $"{slide.Notes.Words} words, {time:m\\:ss}{clock}");
        if (!slide.Notes.Spare.IsEmpty)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"if there is time: {slide.Notes.SpareWords} words, {slide.Notes.SpareTime:m\\:ss}");
        }
    }

    private static void WriteWrapped(string head, string text, Terminal terminal)
    {
        string indent = new(' ', head.Length);
        foreach ((string line, int index) in DisplayText.Wrap(text, terminal.Width - head.Length).Select((line, index) => (line, index)))
        {
            terminal.Output.WriteLine((index == 0 ? head : indent) + line);
        }
    }
}
