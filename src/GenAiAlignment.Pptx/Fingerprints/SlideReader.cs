using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml.Office2010.PowerPoint;

namespace GenAiAlignment.Pptx.Fingerprints;

/// <summary>Takes the fingerprint of a slide.</summary>
internal static class SlideReader
{
    public static SlideFingerprint Read(P.Slide slide, InheritedPlaces inherited, Func<string, string> pictureOf)
    {
        ImmutableArray<ShapeFacts> shapes = new ShapeReader(inherited, pictureOf).Read(slide.CommonSlideData?.ShapeTree);
        return new SlideFingerprint(
            IdentityOf(slide),
            TitleOf(shapes),
            Digest.Of(string.Join('\f', shapes.Select(shape => shape.Text))),
            "",
            Digest.Of(string.Join('\f', shapes.Select(shape => shape.Look).Append(Showing(slide)))),
            [.. shapes.Select(shape => shape.Mark)]);
    }

    /// <summary>The digest of a slide's script.</summary>
    public static string Notes(P.NotesSlide? notes) => Digest.Of(string.Join('\f', new ShapeReader(InheritedPlaces.None, _ => "")
        .Read(notes?.CommonSlideData?.ShapeTree)
        .Where(shape => shape.Placeholder?.Type?.Value == P.PlaceholderValues.Body)
        .Select(shape => shape.Text)));

    private static string TitleOf(ImmutableArray<ShapeFacts> shapes) =>
        string.Join(' ', (shapes.FirstOrDefault(shape => shape.IsTitle)?.Text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string IdentityOf(P.Slide slide) =>
        slide.CommonSlideData?.Descendants<CreationId>().FirstOrDefault()?.Val?.Value.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>Whether it is left out of the show, how it comes in, how much of it moves, and its own ground.</summary>
    private static string Showing(P.Slide slide)
    {
        bool isHidden = slide.Show?.Value == false;
        string transition = string.Concat(slide.Descendants<P.Transition>().FirstOrDefault()?.ChildElements.Select(effect => effect.LocalName) ?? []);
        int moved = slide.Timing?.Descendants<P.ShapeTarget>().Count() ?? 0;
        return string.Create(CultureInfo.InvariantCulture, $"{isHidden} {transition} {moved} {LookText.Of(slide.CommonSlideData?.Background)}");
    }
}
