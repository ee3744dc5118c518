using System.Collections.Immutable;

namespace GenAiAlignment.Pptx.Fingerprints;

/// <summary>What of a slide an author can have worked on, each in a form that outlives being saved by another program.</summary>
/// <param name="Identity">The number that PowerPoint keeps for a slide wherever it goes; empty where a program dropped it.</param>
/// <param name="Title">To name it by.</param>
/// <param name="Text">Of all texts on the slide; a digest, as the next two.</param>
/// <param name="Notes">Of the script.</param>
/// <param name="Look">Of what is set by hand on its texts and shapes, its pictures, its transition.</param>
/// <param name="Places">Of its shapes, back to front.</param>
internal sealed record SlideFingerprint(string Identity, string Title, string Text, string Notes, string Look, ImmutableArray<PlaceMark> Places)
{
    /// <summary>Whether somebody wrote comments on it. The program writes none.</summary>
    public bool HasComments { get; init; }
}
