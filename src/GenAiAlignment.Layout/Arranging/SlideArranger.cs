using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Arranging.Content;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Layout.Typesetting;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Slides;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Layouts;

namespace GenAiAlignment.Layout.Arranging;

/// <summary>Gives everything on a slide its place.</summary>
internal sealed class SlideArranger(
    Talk talk, Theme theme, ImmutableArray<SlideLayout> layouts, Typesetter typesetter, PictureShelf pictures, ImmutableArray<Diagnostic>.Builder diagnostics)
{
    private readonly SlideWords words = new(talk, theme.Footer);
    private readonly FrameSetter frames = new(typesetter);
    private readonly OppositionSetter oppositions = new(typesetter);
    private readonly BodySetter bodies = new(new TextFitter(typesetter), typesetter);

    /// <returns>More than one when the slide's content does not fit on one.</returns>
    /// <param name="number">Of the first of them, in the deck.</param>
    public ImmutableArray<LaidOutSlide> Arrange(Slide slide, int number) =>
        slide is ClaimSlide { Figure: { } figure } claim ? WithFigure(claim, figure, number) : Arrange(slide, SlideWords.LayoutOf(slide), number);

    /// <summary>A claim and its figure side by side; one after the other when there is not room enough for both.</summary>
    private ImmutableArray<LaidOutSlide> WithFigure(ClaimSlide claim, Block figure, int number)
    {
        ThemeLayout design = theme[LayoutKind.Figure];
        if (FitsBeside(claim, design, number))
        {
            return Arrange(claim, LayoutKind.Figure, number);
        }

        ContentSlide content = new([figure])
        {
            Id = claim.Id, Number = claim.Number, Title = claim.Section?.Title ?? talk.Title, Section = claim.Section, Notes = claim.Notes, Span = figure.Span,
        };
        ImmutableArray<LaidOutSlide> own = Arrange(claim, SlideWords.LayoutOf(claim), number);
        ImmutableArray<LaidOutSlide> further = Arrange(content, LayoutKind.Content, number + own.Length);
        diagnostics.Add(Diagnostics.FigureFollowsItsClaim(figure.Span, number));
        return [.. own.Concat(further).Select((part, index) => part with { Slide = claim, Part = index + 1, PartCount = own.Length + further.Length })];
    }

    private bool FitsBeside(ClaimSlide claim, ThemeLayout design, int number) =>
        BodyOf(claim, design) is [{ Overflow: null }]
        && design[FrameContent.Title] is { } title && Set(claim, design, title, number)?.Overflow is null;

    private ImmutableArray<LaidOutSlide> Arrange(Slide slide, LayoutKind kind, int number)
    {
        SlideLayout layout = layouts[(int)kind];
        ThemeLayout design = theme[layout.Kind];
        ImmutableArray<BodyPart> bodyParts = BodyOf(slide, design);
        diagnostics.AddRange(bodyParts.SelectMany(part => part.Mistakes));
        int count = Math.Max(1, bodyParts.Length);
        ImmutableArray<LaidOutSlide>.Builder parts = ImmutableArray.CreateBuilder<LaidOutSlide>(count);
        for (int part = 1; part <= count; part++)
        {
            BodyPart? body = bodyParts.IsEmpty ? null : bodyParts[part - 1];
            Slide shown = slide with { Title = ContinuedTitle.Of(slide, part, count) };
            parts.Add(new LaidOutSlide(slide, number + part - 1, part, count, layout, Items(shown, layout, design, body, number + part - 1)));
        }

        if (count > 1)
        {
            diagnostics.Add(Diagnostics.SlideIsContinued(slide.Span, number, count));
        }

        return parts.MoveToImmutable();
    }

    private ImmutableArray<SceneItem> Items(Slide slide, SlideLayout layout, ThemeLayout design, BodyPart? body, int number)
    {
        ImmutableArray<SetText> texts = [.. design.Frames
            .Select(frame => frame.Content == FrameContent.Body ? body?.Text : Set(slide, design, frame, number))
            .OfType<SetText>()];
        (SetText Text, TextItem Item)[] items = [.. texts.Select(text => (text, text.Item(layout)))];
        foreach (SetText text in texts.Where(text => text != body?.Text))
        {
            Report(slide, number, text.Frame.Content, text.Overflow, text.Block.MissingCharacters);
        }

        Report(slide, number, FrameContent.Body, body?.Overflow, body?.MissingCharacters ?? []);

        AnchorBounds anchors = Anchors(design, items, slide);
        return
        [
            .. design.Decorations.Where(decoration => decoration.FollowsText).SelectMany(decoration => Drawn(decoration, design, anchors, items, slide)),
            .. items.Select(item => item.Item),
            .. body?.Items ?? [],
        ];
    }

    /// <summary>A frame's text; <see langword="null"/> when the slide has nothing to say there.</summary>
    private SetText? Set(Slide slide, ThemeLayout design, ThemeFrame frame, int number)
    {
        bool isInverse = design.IsInverse;
        if (frame.Content == FrameContent.Title && slide is ClaimSlide { Opposition: { } opposition } && !frame.Parts.IsEmpty)
        {
            return oppositions.Set(frame, opposition, isInverse);
        }

        ThemeColour link = LayoutColours.On(ThemeColour.Link, isInverse);
        ThemeColour? counted = frame.NumberColour is { } colour ? LayoutColours.On(colour, isInverse) : null;
        ParagraphStyle paragraph = FrameStyles.Paragraph(frame);
        ImmutableArray<TextParagraph> At(double size) => words.SpansOf(frame.Content, slide, number, FrameStyles.Character(frame.Style, size, isInverse), link, counted)
            is { Length: > 0 } spans ? [new TextParagraph(spans, paragraph)] : [];
        return At(frame.Style.Sizes[0]).IsEmpty ? null : frames.Set(frame, At);
    }

    private ImmutableArray<BodyPart> BodyOf(Slide slide, ThemeLayout design)
    {
        if (design[FrameContent.Body] is not { } frame)
        {
            return [];
        }

        ImmutableArray<Block> blocks = slide switch { ContentSlide content => content.Blocks, ClaimSlide { Figure: { } figure } => [figure], _ => [] };
        if (!blocks.IsEmpty)
        {
            PieceMaker pieces = new(frame, design.IsInverse, typesetter, pictures, slide.Title.PlainText);
            return ContentSetter.Set(frame, typesetter.IsRightToLeft, size => pieces.Make(blocks, size));
        }

        BodyText text = new(frame, design.IsInverse);
        return text.Of(slide, frame.Style.Sizes[0]).IsEmpty
            ? []
            : [.. bodies.Set(frame, size => text.Of(slide, size)).Select(part => new BodyPart(part, [], []))];
    }

    private AnchorBounds Anchors(ThemeLayout design, (SetText Text, TextItem Item)[] items, Slide slide)
    {
        Bounds page = new(Length.Zero, Length.Zero, theme.SlideSize.Width, theme.SlideSize.Height);
        AnchorBounds anchors = AnchorBounds.Of(page, design.Frames.Where(frame => items.Any(item => item.Text.Frame == frame)));
        foreach ((SetText text, TextItem item) in items)
        {
            anchors = anchors.With(ThemeWord.Of(text.Frame.Content) + "-text", item.Lines);
            if (text.Frame.Content == FrameContent.Title && slide is ClaimSlide { Opposition: not null } && item.Paragraphs.Length == 3)
            {
                anchors = anchors
                    .With("subject", item.Lines.Where(line => line.Paragraph == 0))
                    .With("relation", item.Lines.Where(line => line.Paragraph == 1))
                    .With("object", item.Lines.Where(line => line.Paragraph == 2));
            }
        }

        return anchors;
    }

    private IEnumerable<SceneItem> Drawn(
        ThemeDecoration decoration, ThemeLayout design, AnchorBounds anchors, (SetText Text, TextItem Item)[] items, Slide slide)
    {
        DecorationDrawer drawer = new(design.IsInverse, pictures);
        if (decoration.Shape == DecorationShape.Progress)
        {
            return slide is ClaimSlide claim ? drawer.DrawProgress(decoration, anchors, claim.ClaimNumber, claim.ClaimCount) : [];
        }

        return decoration.IsRepeated
            ? items.Where(item => item.Text.Frame.Content == FrameContent.Body)
                .SelectMany(item => item.Item.Lines.GroupBy(line => line.Paragraph))
                .SelectMany(lines => drawer.Draw(decoration, anchors.With("item", lines)))
            : drawer.Draw(decoration, anchors);
    }

    private void Report(Slide slide, int number, FrameContent content, TextOverflow? overflow, ImmutableArray<string> missing)
    {
        if (overflow is not null)
        {
            diagnostics.Add(Diagnostics.TextDoesNotFit(slide.Span, number, ThemeWord.Of(content), overflow.Excess));
        }

        if (!missing.IsEmpty)
        {
            diagnostics.Add(Diagnostics.MissingLetters(slide.Span, number, missing));
        }
    }
}
