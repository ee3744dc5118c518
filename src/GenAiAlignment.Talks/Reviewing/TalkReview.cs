using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks.Reviewing.Rules;

namespace GenAiAlignment.Talks.Reviewing;

/// <summary>Says of a talk what a speech coach would say, each with its place in the essay.</summary>
public static class TalkReview
{
    private static readonly ImmutableArray<IReviewRule> Rules =
    [
        new LongSentences(), new SpokenBrackets(), new QuotationMarks(), new LikeSlides(), new StillSlides(), new HastySlides(), new SilentSlides(),
        new NearDoubles(), new LongClaims(), new BareClaims(), new MissingQuestions(), new MetaOpenings(), new Abbreviations(), new LoneNumbers(),
        new CrowdedNumbers(), new LargeSections(), new Slot(), new LateClaims(), new LongLists(), new HedgedClaims(),
    ];

    /// <summary>In the order of the rules, each in the order of the talk.</summary>
    public static ImmutableArray<Diagnostic> Review(Talk talk)
    {
        ReviewedTalk reviewed = new(talk);
        return [.. Rules.SelectMany(rule => rule.Look(reviewed)).Where(remark => !reviewed.Settings.Ignored.Contains(remark.Code))];
    }
}
