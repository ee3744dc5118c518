namespace GenAiAlignment.Pptx.Fingerprints;

/// <summary>Takes the fingerprint of a deck while its parts are written: masters and layouts first, then slides, then notes.</summary>
internal sealed class FingerprintCollector
{
    private readonly DesignReader design = new();
    private readonly Dictionary<string, InheritedPlaces> layouts = [];
    private readonly List<SlideFingerprint> slides = [];

    public DeckFingerprint Deck => new(design.Digest, [.. slides]);

    public void Add(A.Theme theme) => design.Add(theme);

    public void Add(P.SlideMaster master, Func<string, string> pictureOf) => design.Add(master, pictureOf);

    /// <param name="name">Of its part.</param>
    public void Add(string name, P.SlideLayout layout, Func<string, string> pictureOf)
    {
        design.Add(layout, pictureOf);
        // Every placeholder of ours says on the layout where it stands.
        layouts.Add(name, new InheritedPlaces(layout.CommonSlideData?.ShapeTree, null));
    }

    /// <summary>In their order.</summary>
    /// <param name="layout">The name of its layout's part.</param>
    public void Add(P.Slide slide, string layout, Func<string, string> pictureOf) => slides.Add(SlideReader.Read(slide, layouts[layout], pictureOf));

    /// <param name="number">Of the slide, from 1.</param>
    public void Add(P.NotesSlide notes, int number) => slides[number - 1] = slides[number - 1] with { Notes = SlideReader.Notes(notes) };

    public void Add(P.Presentation presentation) => design.Add(presentation);
}
