using System.Collections.Immutable;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Arranging;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Languages;
using GenAiAlignment.Talks.Slides;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;
using GenAiAlignment.Themes.Layouts;

namespace GenAiAlignment.Layout.Fonts;

/// <summary>Collects what a talk sets: on slides, in notes and on paper, with the slots whose families it is set in.</summary>
internal sealed class TalkTexts
{
    private readonly Talk talk;
    private readonly Theme theme;
    private readonly SourceSpan start;
    private readonly ImmutableArray<FontSlot> titleSlots;
    private readonly ImmutableArray<FontSlot> proseSlots;

    // Only slots count: what is bold or slanted has the upright letters to fall back on.
    private readonly BlockText blocks = new(new BlockStyle(new CharacterStyle(FontSlot.Body, 20, ThemeColour.Text)) { ShowsAddresses = true, ShowsFootnotes = true });

    public TalkTexts(Talk talk, Theme theme)
    {
        this.talk = talk;
        this.theme = theme;
        start = talk.Essay.Source.Whole with { Length = 0 };
        proseSlots = [.. SlotsOf(content => content is not FrameContent.Title).Append(FontSlot.Body).Distinct()];
        // Agendas, cues and running heads name titles in the family of text, and articles have headings.
        titleSlots = [.. SlotsOf(content => content is FrameContent.Title).Concat(proseSlots).Append(FontSlot.Heading).Distinct()];
    }

    public IEnumerable<TalkText> All() =>
    [
        .. Titles(talk.Title, talk.Essay.FrontMatter.Span ?? start),
        .. Prose(talk.Subtitle.PlainText, talk.Essay.FrontMatter.Span ?? start),
        .. Prose(string.Join(' ', OwnWords()), start),
        .. talk.Slides.SelectMany(Of),
    ];

    private IEnumerable<FontSlot> SlotsOf(Func<FrameContent, bool> isWanted) =>
        theme.Layouts.SelectMany(layout => layout.Frames).Where(frame => isWanted(frame.Content)).Select(frame => frame.Style.Font);

    /// <summary>What is in no slide's content: facts of the talk, and the words of cues, continued slides and feet.</summary>
    private IEnumerable<string?> OwnWords()
    {
        TalkLabels labels = talk.Labels;
        return
        [
            talk.Author, talk.Date, talk.Link, theme.Footer.Text,
            labels.Continued, labels.Previous(""), labels.Next(""), labels.Time(TimeSpan.Zero), labels.Spare(TimeSpan.Zero), labels.Clock(TimeSpan.Zero), labels.Page(1, 2), labels.Slide(1),
        ];
    }

    private IEnumerable<TalkText> Of(Slide slide) =>
    [
        .. Titles(slide.Title, slide.Span),
        .. slide is QuoteSlide { Attribution: { } who } ? Prose(who.PlainText, slide.Span) : [],
        .. slide is ContentSlide content ? content.Blocks.SelectMany(Of) : [],
        .. slide is ClaimSlide claim ? claim.Figures.SelectMany(Of) : [],
        .. slide.Notes.Whole.SelectMany(Of),
    ];

    private IEnumerable<TalkText> Of(Block block) =>
    [
        .. blocks.Of([block]).SelectMany(paragraph => Of(paragraph, block)),
        .. block is PictureBlock picture ? Prose(picture.AlternativeText, block.Span) : [],
        .. block is HeadingBlock heading ? Titles(heading.Text, block.Span) : [],
    ];

    private IEnumerable<TalkText> Of(TextParagraph paragraph, Block block)
    {
        IEnumerable<TalkText> sign = paragraph.Style.Bullet is { } bullet ? Prose(bullet.Text, block.Span) : [];
        return sign.Concat(paragraph.Spans.SelectMany(span =>
            span.Style.Font == FontSlot.Mono ? [new TalkText(span.Text, FontSlot.Mono, block.Span)] : Prose(span.Text, block.Span)));
    }

    private IEnumerable<TalkText> Titles(InlineText title, SourceSpan place) =>
        title.Runs.SelectMany(run => (run.Style & (InlineStyle.Code | InlineStyle.Mathematics)) == 0
            ? titleSlots.Select(slot => new TalkText(run.Text, slot, place))
            : [new TalkText(run.Text, FontSlot.Mono, place)]);

    private IEnumerable<TalkText> Prose(string text, SourceSpan place) => proseSlots.Select(slot => new TalkText(text, slot, place));
}
