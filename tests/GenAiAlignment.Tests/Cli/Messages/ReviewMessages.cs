namespace GenAiAlignment.Tests.Cli.Messages;

/// <summary>ED6xx: what a speech coach would say.</summary>
internal static class ReviewMessages
{
    private const string Claim = "**Bread is incompatible with cake.**";

    private static readonly string Long = string.Concat(Enumerable.Repeat("of words and more words, ", 300));

    public static IEnumerable<MessageCase> All =>
    [
        Review("ED601", $"A sentence {string.Concat(Enumerable.Repeat("with one more word ", 9))}ends."),
        Review("ED602", "The oven (which is a very old one) is hot."),
        Review("ED603", "The “expert” baked it."),
        Review("ED604", string.Concat(Enumerable.Range(1, 8).Select(number => $"Words to say.\n\n**Loaf {number} is incompatible with cake {number}.**\n\n"))),
        Review("ED605 ED611 ED618", $"{Long}\n\n## Two\n\nWords."),
        Review("ED606", "Words.\n\n**Water is short.**"),
        Review("ED607", "Words.\n\n![A](a.png)\n\n## Two\n\nWords."),
        Review("ED608", "**Use of tooling is incompatible with professional engineering practice.**\n\nWords.\n\n**Use of tooling is incompatible with any professional practice.**"),
        Review("ED609 ED610", "**Bread of every kind that anybody ever baked in any town is incompatible with cake.**"),
        Review("ED612", "In this essay I will show that bread is good."),
        Review("ED613", "The ABC is known."),
        Review("ED614", "They baked 12,000 loaves."),
        Review("ED615", "Take 3 eggs, 4 cups, 5 spoons and 6 pans."),
        Review("ED616", $"Words.\n\n## Two\n\n{Long}\n\n## Three\n\nWords."),
        Review("ED617", "Words.", "review: { minutes: 20 }\n"),
        Review("ED619", $"Words.\n\n{Claim}\n\nWords.\n\n{string.Concat(Enumerable.Range(1, 8).Select(number => $"- item {number}\n"))}"),
        Review("ED620", "**Perhaps bread is somewhat good.**"),
    ];

    private static MessageCase Review(string codes, string text, string settings = "pace: 140\n") => new(codes, "review", "essay.md")
    {
        Prepare = desk => desk.With("essay.md", $"## Part\n\n{text}\n\n{Claim}\n").With("essay.talk.yaml", settings),
    };
}
