using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Slides;

namespace GenAiAlignment.Layout.Pictures;

/// <summary>Tells of each picture that cannot be shown, wherever it stands: in the essay, or in the settings that put it beside a claim.</summary>
internal static class PictureReport
{
    public static IEnumerable<Diagnostic> Of(Talk talk, EssayPictures pictures) => talk.Essay.Blocks
        .Concat(talk.Slides.OfType<ClaimSlide>().SelectMany(claim => claim.Figures))
        .SelectMany(BlockPictures.Of)
        .Distinct<PictureBlock>(ReferenceEqualityComparer.Instance)
        .Select(pictures.MistakeOf)
        .OfType<Diagnostic>();
}
