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
    Talk talk, Theme theme, ImmutableArray<SlideLayout> layouts, Typesetter typesetter, PictureShelf pictures)
{
    private readonly SlideWords words = new(talk, theme.Footer);
    private readonly FrameSetter frames = new(typesetter);
    private readonly OppositionSetter oppositions = new(typesetter);
    private readonly LonePointSetter lonePoints = new(typesetter);
    private readonly BodySetter bodies = new(new TextFitter(typesetter), typesetter);

    /// <summary>A claim and its figure stand side by side; one after the other when there is not room enough for both.</summary>
    public DividedSlide Divide(Slide slide)
    {
        if (slide is not ClaimSlide claim || VisibleFigures(claim) is not { IsEmpty: false } figures)
        {
            return Divide(slide, SlideWords.LayoutOf(slide));
        }

        DividedSlide beside = Divide(claim, LayoutKind.Figure);
        if (FitsBeside(beside))
        {
            return beside;
        }

        ContentSlide content = new(figures)
        {
            Id = claim.Id, Number = claim.Number, Title = claim.Section?.Title ?? talk.Title, Section = claim.Section, Notes = claim.Notes, Span = figures[0].Span,
        };
        return Divide(claim, SlideWords.LayoutOf(claim)) with { Figure = Divide(content, LayoutKind.Content) };
    }

    /// <param name="number">Of the first of its slides, in the deck.</param>
    public ArrangedSlide Arrange(DividedSlide divided, int number)
    {
        ImmutableArray<Diagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        ImmutableArray<LaidOutSlide> parts = Arrange(divided, number, diagnostics);
        if (divided.Figure is { } figure)
        {
            parts = parts.AddRange(Arrange(figure, number + divided.OwnCount, diagnostics));
            diagnostics.Add(Diagnostics.FigureFollowsItsClaim(figure.Slide.Span, number));
            parts = [.. parts.Select((part, index) => part with { Slide = divided.Slide, Part = index + 1, PartCount = parts.Length })];
        }

        return new ArrangedSlide(parts, diagnostics.ToImmutable());
    }

    /// <summary>A picture that can neither be shown nor named leaves its claim alone.</summary>
    private ImmutableArray<Block> VisibleFigures(ClaimSlide claim) =>
        [.. claim.Figures.Where(figure => figure is not PictureBlock { IsNamed: false } picture || pictures.Read(picture.Path) is not null)];

    private DividedSlide Divide(Slide slide, LayoutKind kind) => new(slide, kind, BodyOf(slide, theme[kind]));

    /// <summary>A title shows no number, so that of the slide in the talk does for it.</summary>
    private bool FitsBeside(DividedSlide claim) =>
        claim.Bodies is [{ Overflow: null }]
        && theme[claim.Kind] is var design && design[FrameContent.Title] is { } title && Set(claim.Slide, design, title, claim.Slide.Number)?.Overflow is null;

    private ImmutableArray<LaidOutSlide> Arrange(DividedSlide divided, int number, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        SlideLayout layout = layouts[(int)divided.Kind];
        ThemeLayout design = theme[layout.Kind];
        Slide slide = divided.Slide;
        diagnostics.AddRange(divided.Bodies.SelectMany(part => part.Mistakes));
        int count = divided.OwnCount;
        ImmutableArray<LaidOutSlide>.Builder parts = ImmutableArray.CreateBuilder<LaidOutSlide>(count);
        for (int part = 1; part <= count; part++)
        {
            BodyPart? body = divided.Bodies.IsEmpty ? null : divided.Bodies[part - 1];
            Slide shown = slide with { Title = ContinuedTitle.Of(slide, part, count) };
            parts.Add(new LaidOutSlide(slide, number + part - 1, part, count, layout, Items(shown, layout, design, body, number + part - 1, diagnostics)));
        }

        if (count > 1)
        {
            diagnostics.Add(Diagnostics.SlideIsContinued(slide.Span, number, count));
        }

        return parts.MoveToImmutable();
    }

    private ImmutableArray<SceneItem> Items(
        Slide slide, SlideLayout layout, ThemeLayout design, BodyPart? body, int number, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        ImmutableArray<SetText> texts = [.. design.Frames
            .Select(frame => frame.Content == FrameContent.Body ? body?.Text : Set(slide, design, frame, number))
            .OfType<SetText>()];
        (SetText Text, TextItem Item)[] items = [.. texts.Select(text => (text, text.Item(layout)))];
        foreach (SetText text in texts.Where(text => text != body?.Text))
        {
            diagnostics.AddRange(Mistakes(slide, number, text.Frame.Content, text.Overflow));
        }

        diagnostics.AddRange(Mistakes(slide, number, FrameContent.Body, body?.Overflow));

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

        ImmutableArray<Block> blocks = slide switch { ContentSlide content => content.Blocks, ClaimSlide claim => VisibleFigures(claim), _ => [] };
        if (!blocks.IsEmpty)
        {
            PieceMaker pieces = new(frame, design.IsInverse, typesetter, pictures, slide.Title.PlainText);
            return ContentSetter.Set(frame, typesetter.IsRightToLeft, size => pieces.Make(blocks, size));
        }

        BodyText text = new(frame, design.IsInverse);
        if (text.Of(slide, frame.Style.Sizes[0]).IsEmpty)
        {
            return [];
        }

        SetText? alone = slide is PointsSlide { Points: [_] } ? lonePoints.Set(frame, size => text.Of(slide, size)) : null;
        return [.. (alone is null ? bodies.Set(frame, size => text.Of(slide, size)) : [alone]).Select(part => new BodyPart(part, [], []))];
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
            return slide is ClaimSlide { ClaimNumber: { } number } claim ? drawer.DrawProgress(decoration, anchors, number, claim.ClaimCount) : [];
        }

        return decoration.IsRepeated
            ? items.Where(item => item.Text.Frame.Content == FrameContent.Body)
                .SelectMany(item => item.Item.Lines.GroupBy(line => line.Paragraph))
                .SelectMany(lines => drawer.Draw(decoration, anchors.With("item", lines)))
            : drawer.Draw(decoration, anchors);
    }

    private static IEnumerable<Diagnostic> Mistakes(Slide slide, int number, FrameContent content, TextOverflow? overflow) =>
        overflow is null ? [] : [Diagnostics.TextDoesNotFit(slide.Span, number, ThemeWord.Of(content), overflow.Missing)];
}
