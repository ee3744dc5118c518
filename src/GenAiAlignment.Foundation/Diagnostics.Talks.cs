using System.Globalization;

namespace GenAiAlignment.Foundation;

/// <content>ED2xx: the talk.</content>
public static partial class Diagnostics
{
    public static Diagnostic NoClaims(SourceText file) => new(
        "ED201",
        Severity.Warning,
        file.Whole with { Length = 0 },
        "no claim was found: key sentences stand in for claims",
        "a claim is a paragraph that is bold from end to end: **like this**");

    public static Diagnostic NoSections(SourceText file) => new(
        "ED202",
        Severity.Warning,
        file.Whole with { Length = 0 },
        "no heading was found: the talk has no sections",
        "begin each section with a heading: ## like this");

    public static Diagnostic ReadsLikeAClaim(SourceSpan span, string text) => new(
        "ED203",
        Severity.Information,
        span,
        "this bold text inside a paragraph reads like a claim, and gets no slide",
        $"to give it one, add it to \"promote\" in the talk settings: - statement: \"{Opening(text)}\"");

    /// <param name="what">What the setting is about, such as "claim".</param>
    public static Diagnostic NothingBeginsWith(SourceSpan span, string what, string opening, IEnumerable<string> known) => new(
        "ED204",
        Severity.Error,
        span,
        $"no {what} of the essay begins with \"{opening}\"",
        NearestOpening(opening, known) is { } nearest ? $"the nearest begins with \"{nearest}\"" : null);

    public static Diagnostic PromotedTwice(SourceSpan span) =>
        new("ED205", Severity.Error, span, "this text has a slide of its own already", "take this line out");

    public static Diagnostic SetTwice(SourceSpan span) =>
        new("ED206", Severity.Error, span, "another line of these settings is about the same text", "keep one of the two");

    public static Diagnostic BoldLabels(SourceSpan span, int count) => new(
        "ED207",
        Severity.Information,
        span,
        count == 1 ? "this bold paragraph makes no claim, and gets no slide" : $"this bold paragraph and {count - 1} more make no claims, and get no slides",
        "a claim ends neither in a colon nor in a question mark; to show one all the same, add it to \"promote\" in the talk settings");

    public static Diagnostic LanguageIsUnknown(SourceText file, string tag, IEnumerable<string> known) => new(
        "ED208",
        Severity.Information,
        file.Whole with { Length = 0 },
        $"there are no phrases and labels for the language \"{tag}\": English ones are used",
        $"known: {string.Join(", ", known)}");

    public static Diagnostic DescriptionIsCut(SourceSpan span) => new(
        "ED209",
        Severity.Information,
        span,
        "the description is too long for a title slide, which shows its first sentence at most",
        "give the essay a \"subtitle\" of 30 words at most");

    public static Diagnostic TooManySlides(SourceText file, int count, int limit) => new(
        "ED210",
        Severity.Error,
        file.Whole with { Length = 0 },
        string.Create(CultureInfo.InvariantCulture, $"this essay would become {count} slides, more than {limit}, the limit for a talk"),
        "divide the essay");

    public static Diagnostic SlotIsLonger(SourceSpan span, TimeSpan talk, TimeSpan slot) => new(
        "ED211",
        Severity.Information,
        span,
        $"the whole talk takes {Clock(talk)}, less than its slot of {Minutes(slot)}: nothing is left out",
        null);

    public static Diagnostic SlotIsTooShort(SourceSpan span, TimeSpan talk, TimeSpan slot) => new(
        "ED212",
        Severity.Warning,
        span,
        $"what must be said takes {Clock(talk)}, more than its slot of {Minutes(slot)}",
        "take texts out of \"must\" in the talk settings, or divide the longest paragraph that holds a claim");

    public static Diagnostic SlotIsNotFull(SourceSpan span, TimeSpan talk, TimeSpan slot) => new(
        "ED213",
        Severity.Information,
        span,
        $"the talk takes {Clock(talk)} of its slot of {Minutes(slot)}: each text that is left is longer than the time that is left",
        "divide a long paragraph or list, or take texts out of \"spare\" in the talk settings");

    public static Diagnostic SlideIsStill(SourceSpan span, int slide, TimeSpan time) => new(
        "ED220",
        Severity.Warning,
        span,
        string.Create(CultureInfo.InvariantCulture, $"slide {slide} stands for {time:m\\:ss}, and nothing in its script can take over"),
        "make one of its sentences bold, or divide the longest paragraph");

    public static Diagnostic SlideIsGoneSoon(SourceSpan span, int slide, TimeSpan time) => new(
        "ED221",
        Severity.Warning,
        span,
        string.Create(CultureInfo.InvariantCulture, $"slide {slide} is gone after {time.TotalSeconds:0} seconds"),
        "say more to it, or take its slide out with \"skip\" in the talk settings")
    {
        IsMendable = false,
    };

    /// <param name="span">In the settings; <see langword="null"/> for the command line.</param>
    public static Diagnostic PicturesFolderIsMissing(SourceSpan? span, string folder) => new(
        "ED417", Severity.Warning, span, $"there is no folder \"{folder}\": no pictures are looked for there", "look at the spelling; the folder is named relative to the essay");

    public static Diagnostic PictureHasNoSlide(SourceSpan span) => new(
        "ED416",
        Severity.Warning,
        span,
        "this picture is not shown: what it stands in has no slide with room for one",
        "put it in a paragraph of its own");

    private static string Clock(TimeSpan time) => time.ToString(time.TotalHours >= 1 ? @"h\:mm\:ss" : @"m\:ss", CultureInfo.InvariantCulture);

    private static string Minutes(TimeSpan slot) => string.Create(CultureInfo.InvariantCulture, $"{slot.TotalMinutes:0} {(slot.TotalMinutes == 1 ? "minute" : "minutes")}");

    private static string? NearestOpening(string opening, IEnumerable<string> known)
    {
        IEnumerable<string> openings = known.Where(text => text.Length > 0).Select(text => text[..Math.Min(text.Length, opening.Length)]);
        return NearestWord.Find(opening, openings);
    }

    /// <summary>The first words, or letters where there are no words; a pair of surrogates stays whole.</summary>
    private static string Opening(string text)
    {
        const int most = 40;
        int space = text.Length <= most ? text.Length : text.LastIndexOf(' ', most);
        return text[..(space > 0 ? space : char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
    }
}
