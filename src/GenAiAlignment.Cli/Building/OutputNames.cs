using System.Globalization;
using GenAiAlignment.Talks;

namespace GenAiAlignment.Cli.Building;

/// <summary>What the files of a build are called.</summary>
/// <param name="Name">Without an ending.</param>
internal sealed record OutputNames(string Name)
{
    public string Deck => Name + ".pptx";

    public string Slides => Name + ".pdf";

    public string Handout => Name + "-handout.pdf";

    public string Notes => Name + "-notes.pdf";

    public string ContactSheet => Name + "-contact.png";

    /// <param name="number">Of the slide.</param>
    public string Picture(int number) => string.Create(CultureInfo.InvariantCulture, $"{Name}-{number:00}.png");

    /// <summary>Of several talks for several slots each has its minutes in its name.</summary>
    public static OutputNames For(EssayFiles files, Talk talk) => new((files.Name ?? TitleName.Of(talk.Title.PlainText)) + SlotOf(talk.Settings));

    private static string SlotOf(TalkSettings settings) =>
        settings.Slots.IsEmpty ? "" : string.Create(CultureInfo.InvariantCulture, $"-{settings.Minutes}min");
}
