using System.Globalization;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Arranging;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Languages;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Layout.Handouts;

/// <summary>A slide above, its whole script below, over as many pages as it needs; number, time and cues in the margin.</summary>
internal sealed class NotesSheets(SmallSlides slides, PaperPages pages, PaperText text)
{
    private const double ScriptSize = 11.5;

    private static readonly Length MarginColumn = Length.FromPoints(96);
    private static readonly Length Gap = Length.FromPoints(20);
    private static readonly CharacterStyle Script = new(FontSlot.Body, ScriptSize, ThemeColour.Text);
    private static readonly CharacterStyle Number = new(FontSlot.Heading, 20, ThemeColour.Accent) { IsBold = true };
    private static readonly CharacterStyle Cue = PaperText.Small with { IsItalic = true };

    public IEnumerable<PaperSheet> Compose()
    {
        SheetBuilder sheets = new();
        BlockText script = new(new BlockStyle(Script) { SpaceBefore = Length.FromPoints(7), ShowsAddresses = true });
        foreach (LaidOutSlide slide in slides.Deck.Slides)
        {
            Compose(slide, script, sheets);
        }

        return sheets.Sheets;
    }

    private void Compose(LaidOutSlide slide, BlockText script, SheetBuilder sheets)
    {
        bool isFirst = true;
        ColumnFiller column = new(text.Typesetter, () =>
        {
            Bounds body = Start(slide, sheets, isFirst);
            isFirst = false;
            return body;
        });
        column.StartPage();
        if (slide.Part > 1)
        {
            return;
        }

        foreach (TextParagraph paragraph in script.Of(slide.Slide.Notes.Script))
        {
            foreach (TextItem part in column.Add(paragraph))
            {
                sheets.Add(part);
            }
        }
    }

    /// <summary>Begins a page: the first with the slide, the others with its number.</summary>
    /// <returns>Where the script goes.</returns>
    private Bounds Start(LaidOutSlide slide, SheetBuilder sheets, bool isFirst)
    {
        sheets.Start(slide.Slide.Section?.Title.PlainText);
        Bounds body = pages.BodyOf(sheets.Count);
        Bounds main = body with { X = body.X + MarginColumn + Gap, Width = body.Width - MarginColumn - Gap };
        sheets.AddRange(Margin(slide, body, isFirst));
        if (!isFirst)
        {
            return main;
        }

        // On paper held across a slide as wide as the column would leave no room for the script.
        Length width = Length.Min(main.Width, body.Height * 0.5 / slides.Ratio);
        sheets.AddRange(slides.Draw(slide, new Position(main.X, main.Y), width));
        Length down = (width * slides.Ratio) + Length.FromPoints(16);
        return main with { Y = main.Y + down, Height = main.Height - down };
    }

    private IEnumerable<SceneItem> Margin(LaidOutSlide slide, Bounds body, bool isFirst)
    {
        TalkLabels labels = slides.Deck.Talk.Labels;
        Length y = body.Y;
        List<TextParagraph> lines =
        [
            Line(slide.Number.ToString(CultureInfo.InvariantCulture), Number, Length.Zero),
            .. isFirst ? Cues(slide.Slide.Notes.Cues, labels) : [Line(labels.Continued, Cue, Length.Zero)],
        ];
        foreach (TextParagraph line in lines)
        {
            y += line.Style.SpaceBefore;
            Bounds frame = new(body.X, y, MarginColumn, text.HeightOf([line], MarginColumn));
            y = frame.Bottom;
            yield return text.Item(frame, line);
        }
    }

    private static IEnumerable<TextParagraph> Cues(Cues cues, TalkLabels labels)
    {
        if (cues.Time > TimeSpan.Zero)
        {
            yield return Line(labels.Time(cues.Time), PaperText.Small with { Colour = ThemeColour.Text }, Length.FromPoints(2));
        }

        if (cues.Previous is { } previous)
        {
            yield return Line(labels.Previous(previous.PlainText), Cue, Length.FromPoints(8));
        }

        if (cues.Next is { } next)
        {
            yield return Line(labels.Next(next.PlainText), Cue, Length.FromPoints(8));
        }
    }

    private static TextParagraph Line(string words, CharacterStyle style, Length before) =>
        new([new TextSpan(words, style)], new ParagraphStyle { SpaceBefore = before });
}
