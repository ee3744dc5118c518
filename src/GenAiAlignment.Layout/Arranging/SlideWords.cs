using System.Collections.Immutable;
using System.Globalization;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Slides;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Layouts;

namespace GenAiAlignment.Layout.Arranging;

/// <summary>What the single-text frames of a slide say.</summary>
internal sealed class SlideWords(Talk talk, ThemeFooter footer)
{
    public static LayoutKind LayoutOf(Slide slide) => slide switch
    {
        TitleSlide => LayoutKind.Title,
        AgendaSlide => LayoutKind.Agenda,
        SectionSlide => LayoutKind.Section,
        PointsSlide => LayoutKind.Points,
        ClaimSlide { Opposition: not null } => LayoutKind.Opposition,
        ClaimSlide => LayoutKind.Claim,
        StatementSlide => LayoutKind.Statement,
        QuoteSlide => LayoutKind.Quote,
        ContentSlide => LayoutKind.Content,
        ClosingSlide => LayoutKind.Closing,
        _ => throw new InvalidOperationException($"No layout for {slide.Kind}."),
    };

    /// <param name="number">In the deck.</param>
    /// <param name="counted">The colour of a claim's own number; <see langword="null"/> leaves it in the style's.</param>
    /// <returns>Empty when the slide has nothing to say there; a body is never asked for here.</returns>
    public ImmutableArray<TextSpan> SpansOf(FrameContent content, Slide slide, int number, CharacterStyle style, ThemeColour link, ThemeColour? counted) =>
        content switch
        {
            FrameContent.Title => InlineSpans.From(slide.Title, style, link),
            FrameContent.Subtitle when slide is TitleSlide title => InlineSpans.From(title.Subtitle, style, link),
            FrameContent.Subtitle when slide is ClosingSlide => InlineSpans.From(talk.Title, style, link),
            FrameContent.Attribution when slide is QuoteSlide { Attribution: { } who } => InlineSpans.From(who, style, link),
            FrameContent.Author => Plain(AuthorOf(slide), style),
            FrameContent.Link when slide is ClosingSlide { Link: { } address } => [new TextSpan(Shown(address), style with { Colour = link }, address)],
            FrameContent.SectionNumber when slide.Section is { } section => Plain(Number(section.Number), style),
            FrameContent.Counter when slide is ClaimSlide { ClaimNumber: { } ordinal } claim => CounterOf(ordinal, claim.ClaimCount, style, counted),
            FrameContent.Footer => Plain(FooterOf(slide), style),
            FrameContent.SlideNumber => [new TextSpan(Number(number), style, Field: TextField.SlideNumber)],
            _ => [],
        };

    private string? FooterOf(Slide slide) => footer.Content switch
    {
        FooterContent.Section => slide.Section?.Title.PlainText ?? talk.Title.PlainText,
        FooterContent.Title => talk.Title.PlainText,
        FooterContent.Text => footer.Text,
        FooterContent.None => null,
        _ => throw new InvalidOperationException($"No footer for {footer.Content}."),
    };

    private static ImmutableArray<TextSpan> CounterOf(int claim, int count, CharacterStyle style, ThemeColour? counted) =>
    [
        new TextSpan(Number(claim), counted is { } colour ? style with { Colour = colour, IsBold = true } : style),
        new TextSpan(string.Create(CultureInfo.InvariantCulture, $" / {count}"), style),
    ];

    private static ImmutableArray<TextSpan> Plain(string? text, CharacterStyle style) =>
        string.IsNullOrWhiteSpace(text) ? [] : [new TextSpan(text, style)];

    private static string? AuthorOf(Slide slide) => slide switch
    {
        TitleSlide title => string.Join(" · ", new[] { title.Author, title.Date }.Where(text => !string.IsNullOrWhiteSpace(text))),
        ClosingSlide closing => closing.Author,
        _ => null,
    };

    /// <summary>An address as people read it: without its scheme.</summary>
    private static string Shown(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is ("http" or "https")
            ? address[(address.IndexOf("://", StringComparison.Ordinal) + 3)..].TrimEnd('/')
            : address;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
