using System.Collections.Immutable;
using System.Globalization;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Arranging;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Languages;
using GenAiAlignment.Talks.Settings;
using GenAiAlignment.Talks.Slides;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Layout.Handouts;

/// <summary>
/// A slide above, its whole script below, over as many pages as it needs, and in gray what is said only if there is time; number, time and cues in
/// the margin.
/// </summary>
internal sealed class NotesSheets(SmallSlides slides, PaperColumns columns, PaperText text, PictureShelf pictures)
{
    private static readonly Length ParagraphSpace = Length.FromPoints(7);
    private static readonly Length SlideSpace = Length.FromPoints(18);
    private static readonly Length ContinuedSpace = Length.FromPoints(8);

    // So that both claims, the one before and the next, find room in the margin.
    private static readonly Length HighestCue = Length.FromPoints(200);

    private static readonly CharacterStyle Number = new(FontSlot.Heading, 24, ThemeColour.Accent) { IsBold = true };
    private static readonly CharacterStyle Time = PaperText.Small with { Colour = ThemeColour.Text };
    private static readonly Length SpareSpace = Length.FromPoints(14);

    // Two lines of what follows, and the space before them.
    private static readonly Length KeptBelowLabel = Length.FromPoints(37);

    private static readonly CharacterStyle Cue = PaperText.Small with { IsItalic = true };

    private readonly SheetBuilder sheets = new();

    public IEnumerable<PaperSheet> Compose()
    {
        bool isWritten = slides.Deck.Talk.Settings.ScriptForm == ScriptForm.AsWritten;
        PaperBlocks script = new(pictures, text.Typesetter, columns.TextOf(1).Width, ParagraphSpace, ThemeColour.Text, isWritten);
        PaperBlocks spare = new(pictures, text.Typesetter, columns.TextOf(1).Width, ParagraphSpace, ThemeColour.Muted, isWritten);
        foreach (LaidOutSlide slide in slides.Deck.Slides)
        {
            script.Begin();
            spare.Begin();
            Compose(slide, slide.Part == 1 ? [.. Script(slide.Slide, script), .. Spare(slide.Slide.Notes, spare)] : []);
        }

        return sheets.Sheets;
    }

    private void Compose(LaidOutSlide slide, IEnumerable<PaperPiece> pieces)
    {
        bool isFirst = true;
        ColumnFiller column = new(text.Typesetter, () =>
        {
            Bounds room = Start(slide, isFirst);
            isFirst = false;
            return room;
        });
        column.StartPage();
        foreach (SceneItem item in pieces.SelectMany(column.Add))
        {
            sheets.Add(item);
        }
    }

    private static IEnumerable<PaperPiece> Script(Slide slide, PaperBlocks blocks) => slide.Notes.Spoken.SelectMany(block => Pieces(block, slide, blocks));

    private IEnumerable<PaperPiece> Spare(SpeakerNotes notes, PaperBlocks blocks)
    {
        if (notes.Spare.IsEmpty)
        {
            return [];
        }

        TextParagraph label = Line(slides.Deck.Talk.Labels.Spare(notes.SpareTime), Cue, Length.Zero);
        return [new ParagraphPiece(label) { SpaceBefore = SpareSpace, KeptBelow = KeptBelowLabel }, .. notes.SpokenSpare.SelectMany(blocks.Of)];
    }

    private static IEnumerable<PaperPiece> Pieces(Block block, Slide slide, PaperBlocks blocks) =>
        slide is ClaimSlide claim && block is ParagraphBlock paragraph && ReferenceEquals(block, slide.Place?.Leaf)
            ? [blocks.Claim(paragraph, claim)]
            : blocks.Of(block);

    /// <summary>Begins a page: the first with the slide, the others with its number.</summary>
    /// <returns>Where the script goes.</returns>
    private Bounds Start(LaidOutSlide slide, bool isFirst)
    {
        sheets.Start(new RunningHead(slide.Slide.Section?.Title.PlainText));
        Bounds main = columns.TextOf(sheets.Count);
        Bounds margin = columns.MarginOf(sheets.Count);
        if (slide is { Slide: SectionSlide, Part: 1 } && isFirst)
        {
            sheets.StartSection(slide.Slide.Title.PlainText, main.Y);
        }

        return isFirst ? StartWithSlide(slide, main, margin) : StartAgain(slide, main, margin);
    }

    /// <summary>On paper held across, the margin is wide enough for the slide: then the script stands beside it.</summary>
    private Bounds StartWithSlide(LaidOutSlide slide, Bounds main, Bounds margin)
    {
        bool isBeside = margin.Width >= main.Width;
        Bounds place = isBeside ? margin : main;
        sheets.AddRange(slides.Draw(slide, new Position(place.X, place.Y), place.Width));
        Length down = (place.Width * slides.Ratio) + SlideSpace;
        Bounds below = place with { Y = place.Y + down, Height = place.Height - down };
        AddMargin(isBeside ? below : margin, [Line(Numbered(slide.Number), Number, Length.Zero), .. slide.Part == 1 ? Cues(slide.Slide.Notes.Cues) : []]);
        return isBeside ? main : below;
    }

    private Bounds StartAgain(LaidOutSlide slide, Bounds main, Bounds margin)
    {
        TalkLabels labels = slides.Deck.Talk.Labels;
        AddMargin(margin, [Line(Numbered(slide.Number), Number, Length.Zero)]);
        TextParagraph line = Line($"{labels.Slide(slide.Number)}, {labels.Continued}", Cue, Length.Zero);
        Bounds head = main with { Height = text.HeightOf(line, main.Width) };
        sheets.Add(text.Item(head, line));
        Length down = head.Height + ContinuedSpace;
        return main with { Y = main.Y + down, Height = main.Height - down };
    }

    private void AddMargin(Bounds margin, ImmutableArray<TextParagraph> lines)
    {
        Length y = margin.Y;
        foreach (TextParagraph line in lines)
        {
            y += line.Style.SpaceBefore;
            TextParagraph shown = text.Shortened(line, new Extent(margin.Width, Length.Min(HighestCue, margin.Bottom - y)));
            Bounds frame = margin with { Y = y, Height = text.HeightOf(shown, margin.Width) };
            y = frame.Bottom;
            sheets.Add(text.Item(frame, shown));
        }
    }

    private IEnumerable<TextParagraph> Cues(Cues cues)
    {
        TalkLabels labels = slides.Deck.Talk.Labels;
        if (cues.Time > TimeSpan.Zero)
        {
            yield return Line(labels.Time(cues.Time), Time, Length.FromPoints(3));
        }

        if (cues.Clock is { } clock)
        {
            yield return Line(labels.Clock(clock), Time, Length.FromPoints(3));
        }

        if (cues.Previous is { } previous)
        {
            yield return Line(labels.Previous(previous.PlainText), Cue, Length.FromPoints(12));
        }

        if (cues.Next is { } next)
        {
            yield return Line(labels.Next(next.PlainText), Cue, Length.FromPoints(8));
        }
    }

    private static string Numbered(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static TextParagraph Line(string words, CharacterStyle style, Length before) =>
        new([new TextSpan(words, style)], new ParagraphStyle { SpaceBefore = before });
}
