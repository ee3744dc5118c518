using System.Globalization;

namespace GenAiAlignment.Foundation;

/// <content>ED6xx: what a speech coach would say of a talk.</content>
public static partial class Diagnostics
{
    public static Diagnostic SentenceIsLong(SourceSpan span, int words, int most) => new(
        "ED601", Severity.Warning, span, string.Create(CultureInfo.InvariantCulture, $"this sentence has {words} words, more than {most}: a speaker runs out of breath in it"), "make two of it");

    public static Diagnostic BracketsAreNotHeard(SourceSpan span) =>
        new("ED602", Severity.Information, span, "nobody hears brackets: the remark in them breaks the sentence", "say the remark in a sentence of its own, or leave it out");

    public static Diagnostic QuotationMarksAreNotHeard(SourceSpan span, string words, int count) => new(
        "ED603",
        Severity.Information,
        span,
        string.Create(CultureInfo.InvariantCulture, $"nobody hears the quotation marks around \"{words}\"{(count == 1 ? "" : $", here and in {count - 1} more places")}"),
        "say \"so-called\", or whose word it is");

    /// <param name="kind">Of the slides, such as <c>claim</c>.</param>
    /// <param name="first">Number of the first.</param>
    public static Diagnostic SlidesAreAlike(SourceSpan span, int count, string kind, int first) => new(
        "ED604",
        Severity.Warning,
        span,
        string.Create(CultureInfo.InvariantCulture, $"slides {first} to {first + count - 1}: {count} {kind} slides in a row look alike"),
        "put a picture, a quotation or a question between them");

    public static Diagnostic SlideStandsLong(SourceSpan span, int slide, string time) => new(
        "ED605", Severity.Warning, span, string.Create(CultureInfo.InvariantCulture, $"slide {slide} stands for {time}"), "give one of its paragraphs a slide of its own");

    public static Diagnostic SlideIsHasty(SourceSpan span, int slide, double seconds) => new(
        "ED606", Severity.Warning, span, string.Create(CultureInfo.InvariantCulture, $"slide {slide} stands for {seconds:0} seconds: it is gone before it is read"), "say more to it, or join it with the next");

    public static Diagnostic SlideIsSilent(SourceSpan span, int slide) =>
        new("ED607", Severity.Warning, span, string.Create(CultureInfo.InvariantCulture, $"slide {slide} has nothing to be said"), "write a paragraph about it");

    /// <param name="overlap">Share of words, 0 to 1.</param>
    /// <param name="one">Such as <c>claim 3</c>.</param>
    public static Diagnostic ClaimsAreNearlyOne(SourceSpan span, string one, string other, double overlap) => new(
        "ED608",
        Severity.Warning,
        span,
        string.Create(CultureInfo.InvariantCulture, $"{one} and {other} overlap by {overlap:0.0}: an audience takes them for one"),
        "join them, or say what is new in the second");

    /// <param name="claim">Such as <c>claim 3</c>.</param>
    public static Diagnostic ClaimIsLong(SourceSpan span, string claim, int words, int most) => new(
        "ED609", Severity.Information, span, string.Create(CultureInfo.InvariantCulture, $"{claim} has {words} words, more than {most}: nobody can repeat it"), "say it in fewer");

    /// <param name="claim">Such as <c>claim 3</c>.</param>
    public static Diagnostic ClaimIsBare(SourceSpan span, string claim) => new(
        "ED610",
        Severity.Information,
        span,
        string.Create(CultureInfo.InvariantCulture, $"{claim} has no number, source, quotation, example or picture in its paragraphs"),
        "give one reason to believe it");

    public static Diagnostic NoQuestionIsAsked(SourceSpan span, string from, string to) =>
        new("ED611", Severity.Warning, span, $"from {from} to {to} the audience is asked nothing", "turn a statement into a question, and pause");

    public static Diagnostic OpeningIsMeta(SourceSpan span) =>
        new("ED612", Severity.Warning, span, "this opening speaks of the talk instead of its matter", "begin with the sentence after it");

    public static Diagnostic AbbreviationIsNotExplained(SourceSpan span, string abbreviation) => new(
        "ED613", Severity.Information, span, $"\"{abbreviation}\" is never explained", $"say its words once, or add it to \"known\" under \"review\" in the talk settings");

    public static Diagnostic NumberStandsAlone(SourceSpan span) =>
        new("ED614", Severity.Information, span, "this number has nothing beside it to measure it by", "compare it with something that the audience knows");

    public static Diagnostic SentenceHasManyNumbers(SourceSpan span, int count) =>
        new("ED615", Severity.Information, span, string.Create(CultureInfo.InvariantCulture, $"this sentence has {count} numbers: nobody keeps them"), "show them on the slide, and say one");

    /// <param name="share">Of the talk's time, 0 to 1.</param>
    public static Diagnostic SectionIsLarge(SourceSpan span, string section, double share) => new(
        "ED616", Severity.Warning, span, string.Create(CultureInfo.InvariantCulture, $"the section \"{section}\" takes {share * 100:0} % of the talk"), "divide it");

    public static Diagnostic TalkMissesItsSlot(SourceText essay, string time, int minutes) => new(
        "ED617", Severity.Warning, essay.Whole with { Length = 0 }, string.Create(CultureInfo.InvariantCulture, $"the talk takes {time}, and there are {minutes} minutes"), "leave out or add paragraphs");

    public static Diagnostic FirstClaimIsLate(SourceSpan span, int slide, string time) => new(
        "ED618", Severity.Warning, span, string.Create(CultureInfo.InvariantCulture, $"the first claim comes at {time}, on slide {slide}"), "say early what the talk is to prove");

    public static Diagnostic ListIsLong(SourceSpan span, int items) =>
        new("ED619", Severity.Information, span, string.Create(CultureInfo.InvariantCulture, $"this list has {items} items: nobody keeps them"), "show the few that matter");

    /// <param name="claim">Such as <c>claim 3</c>.</param>
    public static Diagnostic ClaimIsHedged(SourceSpan span, string claim) =>
        new("ED620", Severity.Information, span, $"{claim} takes back what it says", "say it outright, or say how sure you are");
}
