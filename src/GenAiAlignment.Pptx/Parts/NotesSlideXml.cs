using System.Collections.Immutable;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Arranging;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Pptx.Packages;
using GenAiAlignment.Pptx.Shapes;
using GenAiAlignment.Pptx.Texts;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Languages;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Pptx.Parts;

/// <summary>Writes the notes of a slide: a line of cues, the script, and what comes next.</summary>
internal static class NotesSlideXml
{
    private const string SlideNumberName = "Slide Number Placeholder 3";

    public static P.NotesSlide Of(LaidOutSlide slide, LaidOutDeck deck, PartRelationships relationships)
    {
        relationships.Add(RelationshipTypes.NotesMaster, PartNames.NotesMaster);
        relationships.Add(RelationshipTypes.Slide, PartNames.Slide(slide.Number));
        RunXml runs = new(deck.Talk.Language, deck.Theme.Fonts, null);
        P.TextBody body = new(new A.BodyProperties(), new A.ListStyle());
        CharacterStyle script = new(FontSlot.Body, NotesMasterXml.ScriptSize, ThemeColour.Text);
        body.Append(new ParagraphXml(runs).Paragraphs(Paragraphs(slide, deck.Talk, script), NotesParagraph, script));
        P.ShapeTree tree = ShapeTreeXml.Empty();
        tree.Append(
            SlideImage(2, "Slide Image Placeholder 1", null, null),
            Placeholder(3, "Notes Placeholder 2", new P.PlaceholderShape { Type = P.PlaceholderValues.Body, Index = 1 }, body),
            Number(slide, runs));
        return new P.NotesSlide(new P.CommonSlideData(tree), new P.ColorMapOverride(new A.MasterColorMapping()));
    }

    /// <param name="index">On the master; <see langword="null"/> on a slide's notes, which inherit by type.</param>
    public static P.Shape SlideImage(uint id, string name, uint? index, Bounds? bounds)
    {
        P.PlaceholderShape mark = new() { Type = P.PlaceholderValues.SlideImage };
        if (index is { } number)
        {
            mark.Index = number;
        }

        return new P.Shape(
            new P.NonVisualShapeProperties(
                new P.NonVisualDrawingProperties { Id = id, Name = name },
                new P.NonVisualShapeDrawingProperties(new A.ShapeLocks { NoGrouping = true, NoRotation = true, NoChangeAspect = true }),
                new P.ApplicationNonVisualDrawingProperties(mark)),
            bounds is { } place
                ? new P.ShapeProperties(ShapeFrame.Of(place), ShapeFrame.Preset(A.ShapeTypeValues.Rectangle), FillXml.Of(new Stroke(ThemeColour.Rule, Length.FromPoints(0.75))))
                : new P.ShapeProperties());
    }

    /// <summary>What the notes master's style says.</summary>
    private static readonly ParagraphStyle NotesParagraph = new() { SpaceBefore = Length.FromPoints(6) };

    private static ImmutableArray<TextParagraph> Paragraphs(LaidOutSlide slide, Talk talk, CharacterStyle script)
    {
        // A continued slide is one thought: its script stands with its first part.
        ImmutableArray<TextParagraph> spoken = slide.Part > 1
            ? []
            : new BlockText(new BlockStyle(script) { SpaceBefore = NotesParagraph.SpaceBefore, ShowsAddresses = true, Link = ThemeColour.Text })
                .Of(slide.Slide.Notes.Script);
        CharacterStyle cue = script with { Size = NotesMasterXml.CueSize, Colour = ThemeColour.Muted, IsItalic = true };
        return
        [
            .. CuesBefore(slide, talk.Labels).Select(text => new TextParagraph([new TextSpan(text, cue)], NotesParagraph)),
            .. spoken,
            .. CuesAfter(slide, talk.Labels).Select(text => new TextParagraph([new TextSpan(text, cue)], NotesParagraph)),
        ];
    }

    private static IEnumerable<string> CuesBefore(LaidOutSlide slide, TalkLabels labels)
    {
        Cues cues = slide.Slide.Notes.Cues;
        string?[] parts =
        [
            slide.Part > 1 ? labels.Continued : cues.Time > TimeSpan.Zero ? labels.Time(cues.Time) : null,
            cues.Previous is null ? null : labels.Previous(cues.Previous.PlainText),
        ];
        string line = string.Join(" · ", parts.OfType<string>());
        return line.Length == 0 ? [] : [$"[{line}]"];
    }

    private static IEnumerable<string> CuesAfter(LaidOutSlide slide, TalkLabels labels) =>
        slide.Slide.Notes.Cues.Next is { } next ? [$"[{labels.Next(next.PlainText)}]"] : [];

    private static P.Shape Number(LaidOutSlide slide, RunXml runs)
    {
        CharacterStyle style = new(FontSlot.Body, NotesMasterXml.CueSize, ThemeColour.Muted);
        TextSpan number = new(slide.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), style, Field: TextField.SlideNumber);
        P.TextBody body = new(new A.BodyProperties(), new A.ListStyle());
        ParagraphStyle trailing = new() { Alignment = TextAlignment.Trailing };
        body.Append(new ParagraphXml(runs).Paragraphs([new TextParagraph([number], trailing)], null, null));
        return Placeholder(4, SlideNumberName, new P.PlaceholderShape { Type = P.PlaceholderValues.SlideNumber, Size = P.PlaceholderSizeValues.Quarter, Index = 5 }, body);
    }

    private static P.Shape Placeholder(uint id, string name, P.PlaceholderShape mark, P.TextBody body) => new(
        new P.NonVisualShapeProperties(
            new P.NonVisualDrawingProperties { Id = id, Name = name },
            new P.NonVisualShapeDrawingProperties(new A.ShapeLocks { NoGrouping = true }),
            new P.ApplicationNonVisualDrawingProperties(mark)),
        new P.ShapeProperties(),
        body);
}
