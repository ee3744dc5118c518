using System.Collections.Immutable;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;
using GenAiAlignment.Talks.Claims;
using GenAiAlignment.Talks.Languages;
using GenAiAlignment.Talks.Settings;
using GenAiAlignment.Talks.Slides;

namespace GenAiAlignment.Talks.Planning;

/// <summary>Makes slides of what was found in the essay. Numbers, identities and notes come later, when all slides are known.</summary>
/// <param name="title">Of the talk.</param>
internal sealed class SlideMaker(Oppositions oppositions, int claimCount, InlineText title)
{
    /// <summary>Two lines of a title.</summary>
    private const int MostWordsOfTitle = 15;

    private static readonly SpeakerNotes NoNotes = new([], new Cues(null, null, TimeSpan.Zero), 0);

    private int claims;

    public Slide Title(InlineText subtitle, string? author, string? date, SourceSpan span) => new TitleSlide(subtitle, author, date)
    {
        Id = default, Number = 0, Title = title, Section = null, Notes = NoNotes, Span = span,
    };

    public static Slide Agenda(string label, ImmutableArray<TalkSection> sections, SourceSpan span) => new AgendaSlide(sections)
    {
        Id = default, Number = 0, Title = SlideTitles.Plain(label, span), Section = null, Notes = NoNotes, Span = span,
    };

    public static Slide Section(TalkSection section, SourceSpan span) => new SectionSlide
    {
        Id = default, Number = 0, Title = section.Title, Section = section, Notes = NoNotes, Span = span,
    };

    public static Slide PointsUnder(TalkSection? section, SourceSpan span, InlineText label, ImmutableArray<InlineText> points) => new PointsSlide(points)
    {
        Id = default, Number = 0, Title = label, Section = section, Notes = NoNotes, Span = span,
    };

    /// <summary>What a claim says once more, when it has stood so long that the audience has lost it.</summary>
    public static Slide Restated(Slide claim) => new StatementSlide
    {
        Id = default, Number = 0, Title = claim.Title, Section = claim.Section, Notes = NoNotes, Span = claim.Span,
    };

    /// <param name="topic">What the text before the points calls them; <see langword="null"/> leaves it to the section.</param>
    public Slide Points(TalkSection? section, SourceSpan span, InlineText? topic, ImmutableArray<InlineText> points) =>
        PointsUnder(section, span, topic ?? section?.Title ?? title, points);

    /// <summary>A sentence of the script that takes over when a slide has stood long enough.</summary>
    public static Slide KeySentence(TalkSection? section, EssaySentence sentence) => new StatementSlide
    {
        Id = default, Number = 0, Title = sentence.Text, Section = section, Notes = NoNotes, Span = sentence.Paragraph.Span,
        Place = new TextPlace(sentence.Paragraph, sentence.Paragraph, sentence.Range),
    };

    /// <param name="title">What the slide shows instead of the whole claim; <see langword="null"/> shows that.</param>
    /// <param name="figures">What stands beside it.</param>
    public Slide Claim(TalkSection? section, Block block, Claim claim, InlineText? title, ImmutableArray<Block> figures) => new ClaimSlide(
        claim.IsAuthors ? ++claims : null, claimCount, oppositions.Split(title ?? claim.Text))
    {
        Id = default, Number = 0, Title = title ?? claim.Text, Section = section, Notes = NoNotes, Span = block.Span, Place = claim.Place, Figures = figures,
    };

    /// <summary>A text that the author set off, where other signs make the claims.</summary>
    public static Slide Statement(TalkSection? section, Block block, Claim claim, InlineText? title) => new StatementSlide
    {
        Id = default, Number = 0, Title = title ?? claim.Text, Section = section, Notes = NoNotes, Span = block.Span, Place = claim.Place,
    };

    public static Slide Promoted(TalkSection? section, Promotion promotion, InlineText text, SourceSpan span)
    {
        InlineText whole = SlideTitles.WithoutTrailingComma(text);
        return promotion.Kind == SlideKind.Quote
            ? new QuoteSlide(promotion.Attribution is null ? null : SlideTitles.Plain(promotion.Attribution, promotion.Span))
            {
                Id = default, Number = 0, Title = SlideTitles.WithoutQuotes(whole), Section = section, Notes = NoNotes, Span = span,
            }
            : new StatementSlide { Id = default, Number = 0, Title = whole, Section = section, Notes = NoNotes, Span = span };
    }

    public static Slide Quote(TalkSection? section, Quotation quotation, SourceSpan span) => new QuoteSlide(quotation.Attribution)
    {
        Id = default, Number = 0, Title = SlideTitles.WithoutQuotes(quotation.Text), Section = section, Notes = NoNotes, Span = span,
    };

    /// <param name="blocks">What stands on it, one at least.</param>
    /// <param name="topic">What the text before it calls it; <see langword="null"/> leaves it to the section.</param>
    public Slide Content(TalkSection? section, ImmutableArray<Block> blocks, InlineText? topic) => new ContentSlide(blocks)
    {
        Id = default, Number = 0, Title = ContentTitle(blocks) ?? topic ?? section?.Title ?? title, Section = section, Notes = NoNotes, Span = blocks[0].Span,
    };

    public static Slide Closing(string label, string? author, string? link, SourceSpan span) => new ClosingSlide(author, link)
    {
        Id = default, Number = 0, Title = SlideTitles.Plain(label, span), Section = null, Notes = NoNotes, Span = span,
    };

    /// <summary>A picture alone is called by its caption or alternative text, the first that is short enough for a title.</summary>
    private static InlineText? ContentTitle(ImmutableArray<Block> blocks) => blocks is [PictureBlock picture]
        ? new[] { picture.Caption, SlideTitles.Plain(picture.AlternativeText, picture.Span) }
            .FirstOrDefault(name => WordCounter.Count(name.PlainText) is > 0 and <= MostWordsOfTitle)
        : null;
}
