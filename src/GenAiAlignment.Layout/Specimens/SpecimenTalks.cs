using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Essays.Reading;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Settings;

namespace GenAiAlignment.Layout.Specimens;

/// <summary>Talks to try themes with. They are planned from essays, as every talk is; then each claim is shown beside a figure too.</summary>
public static class SpecimenTalks
{
    private const string PictureName = "specimen.png";

    /// <summary>The pictures of the specimens.</summary>
    public static FileSource Pictures { get; } = path => path == PictureName ? Bytes(path) : (ReadOnlyMemory<byte>?)null;

    public static Talk Of(Specimen specimen)
    {
        string name = specimen switch
        {
            Specimen.Typical => "typical",
            Specimen.WorstCase => "worst-case",
            _ => throw new ArgumentOutOfRangeException(nameof(specimen), specimen, null),
        };
        Essay essay = Whole(EssayReader.Read(Text(name + ".md")));
        Talk talk = Whole(TalkPlanner.Plan(essay, Whole(TalkSettingsReader.Read(Text(name + ".talk.yaml")))));
        return talk with
        {
            Slides = [.. talk.Slides, .. talk.Claims.Select(claim => claim with { Figures = [new PictureBlock(claim.Span, PictureName, "Eight bars", InlineText.Empty)] })],
        };
    }

    private static T Whole<T>(Outcome<T> outcome)
        where T : class => outcome.Value ?? throw new InvalidOperationException(outcome.Diagnostics[0].Message);

    private static SourceText Text(string name) => SourceTextDecoder.Decode(Bytes(name), name).Value
        ?? throw new InvalidOperationException($"The specimen {name} is no text.");

    private static byte[] Bytes(string name)
    {
        using Stream stream = typeof(SpecimenTalks).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The specimen {name} is missing.");
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
