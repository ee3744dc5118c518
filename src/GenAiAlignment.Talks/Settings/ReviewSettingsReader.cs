using System.Collections.Immutable;
using GenAiAlignment.Talks.Reviewing;
using GenAiAlignment.Yaml;

namespace GenAiAlignment.Talks.Settings;

/// <summary>Reads what stands under <c>review</c> in the talk settings.</summary>
internal static class ReviewSettingsReader
{
    private const int MostWords = 200;
    private const int MostSlides = 1000;
    private const int MostSeconds = 3600;
    private const int MostMinutes = 600;
    private const int Whole = 100;

    public static ReviewSettings Read(MappingReader review)
    {
        ReviewSettings usual = new();
        ReviewSettings settings = new()
        {
            SentenceWords = review.Integer("sentence-words", 5, MostWords) ?? usual.SentenceWords,
            BracketWords = review.Integer("bracket-words", 0, MostWords) ?? usual.BracketWords,
            Numbers = review.Integer("numbers", 1, MostWords) ?? usual.Numbers,
            SameSlides = review.Integer("same-slides", 1, MostSlides) ?? usual.SameSlides,
            LongestSlide = review.Integer("longest-slide", 1, MostSeconds) ?? usual.LongestSlide,
            ShortestSlide = review.Integer("shortest-slide", 0, MostSeconds) ?? usual.ShortestSlide,
            ListItems = review.Integer("list-items", 1, MostSlides) ?? usual.ListItems,
            ClaimWords = review.Integer("claim-words", 1, MostWords) ?? usual.ClaimWords,
            ClaimOverlap = review.Integer("claim-overlap", 1, Whole) ?? usual.ClaimOverlap,
            FirstClaim = review.Integer("first-claim", 0, MostSeconds) ?? usual.FirstClaim,
            QuestionMinutes = review.Integer("question-minutes", 1, MostMinutes) ?? usual.QuestionMinutes,
            SectionShare = review.Integer("section-share", 1, Whole) ?? usual.SectionShare,
            Minutes = review.Integer("minutes", 1, MostMinutes),
            Known = Texts(review, "known"),
            Ignored = Texts(review, "ignore"),
        };
        review.ReportUnknownKeys();
        return settings;
    }

    private static ImmutableArray<string> Texts(MappingReader review, string key)
    {
        ImmutableArray<string>.Builder texts = ImmutableArray.CreateBuilder<string>();
        foreach (YamlNode node in review.Items(key))
        {
            if (node is YamlScalar { IsNull: false } text)
            {
                texts.Add(text.Value);
            }
            else
            {
                review.Report(node, "a text");
            }
        }

        return texts.ToImmutable();
    }
}
