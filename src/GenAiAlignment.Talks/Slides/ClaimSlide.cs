namespace GenAiAlignment.Talks.Slides;

/// <param name="ClaimNumber">From 1.</param>
/// <param name="ClaimCount">How many claims the talk has.</param>
/// <param name="Opposition"><see langword="null"/> when the claim states no relation: then it stays whole.</param>
public sealed record ClaimSlide(int ClaimNumber, int ClaimCount, Opposition? Opposition) : Slide
{
    public override SlideKind Kind => SlideKind.Claim;
}
