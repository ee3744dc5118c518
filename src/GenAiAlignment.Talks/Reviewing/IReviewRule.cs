using GenAiAlignment.Foundation;

namespace GenAiAlignment.Talks.Reviewing;

/// <summary>One thing that a speech coach listens for.</summary>
internal interface IReviewRule
{
    /// <summary>Each place where it is wanting, in the order of the talk.</summary>
    IEnumerable<Diagnostic> Look(ReviewedTalk reviewed);
}
