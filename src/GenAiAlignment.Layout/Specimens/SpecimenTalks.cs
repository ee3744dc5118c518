using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Reading;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Settings;

namespace GenAiAlignment.Layout.Specimens;

/// <summary>Talks to try themes with. They are planned from essays, as every talk is.</summary>
public static class SpecimenTalks
{
    public static Talk Of(Specimen specimen)
    {
        string name = specimen switch
        {
            Specimen.Typical => "typical",
            Specimen.WorstCase => "worst-case",
            _ => throw new ArgumentOutOfRangeException(nameof(specimen), specimen, null),
        };
        Essay essay = Whole(EssayReader.Read(Text(name + ".md")));
        return Whole(TalkPlanner.Plan(essay, Whole(TalkSettingsReader.Read(Text(name + ".talk.yaml")))));
    }

    private static T Whole<T>(Outcome<T> outcome)
        where T : class => outcome.Value ?? throw new InvalidOperationException(outcome.Diagnostics[0].Message);

    private static SourceText Text(string name)
    {
        using Stream stream = typeof(SpecimenTalks).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The specimen {name} is missing.");
        using StreamReader reader = new(stream);
        return new SourceText(name, reader.ReadToEnd());
    }
}
