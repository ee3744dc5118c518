using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Layout.Arranging;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Talks;
using GenAiAlignment.Talks.Languages;
using GenAiAlignment.Talks.Settings;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Pptx.Notes;

/// <summary>What the speaker sees: the script as the essay has it, between cues that are small, slanted and muted. Spare text is muted too.</summary>
internal static class NotesScript
{
    private const double CueSize = 9;

    /// <param name="style">Of the notes master's body.</param>
    public static ImmutableArray<TextParagraph> Paragraphs(LaidOutSlide slide, Talk talk, Placeholder style)
    {
        CharacterStyle cue = style.Character with { Size = CueSize, Colour = ThemeColour.Muted, IsItalic = true };
        TextParagraph Cue(string text) => new([new TextSpan(text, cue)], style.Paragraph);
        if (slide.Part > 1)
        {
            // A slide that goes on is one thought: its script stands with its first part.
            return [Cue(FormattableString.Invariant($"{talk.Labels.Continued} ({slide.Part} / {slide.PartCount})"))];
        }

        bool isWritten = talk.Settings.ScriptForm == ScriptForm.AsWritten;
        ImmutableArray<TextParagraph> paragraphs =
        [
            .. Before(slide.Slide.Notes.Cues, talk.Labels).Select(Cue),
            .. Texts(slide.Slide.Notes.Spoken, style.Character, style, isWritten),
            .. Spare(slide.Slide.Notes, talk.Labels).Select(Cue),
            .. Texts(slide.Slide.Notes.SpokenSpare, style.Character with { Colour = ThemeColour.Muted }, style, isWritten),
            .. After(slide.Slide.Notes.Cues, talk.Labels).Select(Cue),
        ];
        return paragraphs.IsEmpty ? [Cue(slide.Slide.Title.PlainText)] : paragraphs;
    }

    /// <summary>PowerPoint's notes know no links, so an address stands behind its text, in a script as it is written; nobody says one.</summary>
    private static IEnumerable<TextParagraph> Texts(ImmutableArray<Block> texts, CharacterStyle character, Placeholder style, bool isWritten)
    {
        BlockText blocks = new(new BlockStyle(character)
        {
            ShowsAddresses = isWritten,
            Link = character.Colour,
            LineSpacingPercent = style.Paragraph.LineSpacingPercent,
            SpaceBefore = style.Paragraph.SpaceBefore,
        });
        return blocks.Of(texts).Select((paragraph, index) => paragraph with
        {
            Spans = [.. paragraph.Spans.Select(span => span with { Link = null, Style = span.Style with { IsUnderlined = false } })],
            // Cues may stand above the first.
            Style = index > 0 ? paragraph.Style : paragraph.Style with { SpaceBefore = style.Paragraph.SpaceBefore },
        });
    }

    private static IEnumerable<string> Before(Cues cues, TalkLabels labels)
    {
        if (cues.Time > TimeSpan.Zero)
        {
            yield return labels.Time(cues.Time);
        }

        if (cues.Clock is { } clock)
        {
            yield return labels.Clock(clock);
        }

        if (cues.Previous is { } previous)
        {
            yield return labels.Previous(previous.PlainText);
        }
    }

    private static IEnumerable<string> Spare(SpeakerNotes notes, TalkLabels labels) => notes.Spare.IsEmpty ? [] : [labels.Spare(notes.SpareTime)];

    private static IEnumerable<string> After(Cues cues, TalkLabels labels) => cues.Next is { } next ? [labels.Next(next.PlainText)] : [];
}
