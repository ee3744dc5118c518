using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Decks;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Layouts;

namespace GenAiAlignment.Layout.Checking;

/// <summary>Whether the frames of a theme hold their texts.</summary>
internal static class RoomCheck
{
    /// <summary>Less than this cannot be seen.</summary>
    private static readonly Length Tolerance = Length.FromPoints(0.5);

    public static IEnumerable<Diagnostic> Check(LaidOutDeck deck) => deck.Slides.SelectMany(slide => Check(slide, deck.Theme)).Distinct();

    private static IEnumerable<Diagnostic> Check(LaidOutSlide slide, Theme theme)
    {
        string layout = ThemeWord.Of(slide.Layout.Kind);
        if (slide is { Part: 2, Layout.Kind: LayoutKind.Points } && theme[LayoutKind.Points][FrameContent.Body] is { } body)
        {
            yield return Diagnostics.LayoutIsContinued(body.Place, layout, slide.PartCount);
        }

        foreach (TextItem item in slide.Items.OfType<TextItem>())
        {
            if (FilledFrame.Of(item, theme[slide.Layout.Kind]) is not { } frame || item.Lines.IsEmpty)
            {
                continue;
            }

            Length excess = Length.Max(item.Lines[^1].Box.Bottom - item.Bounds.Bottom, item.Bounds.Y - item.Lines[0].Box.Y);
            if (excess > Tolerance)
            {
                yield return Diagnostics.FrameIsTooLow(frame.Place, layout, ThemeWord.Of(frame.Content), item.Lines.Length, excess);
            }

            if (BrokenWord(item) is { } word)
            {
                yield return Diagnostics.FrameIsTooNarrow(frame.Place, layout, ThemeWord.Of(frame.Content), word);
            }
        }
    }

    /// <summary>A word that goes on over a line's end though nothing in it allows that.</summary>
    private static string? BrokenWord(TextItem item)
    {
        foreach (IGrouping<int, TextLine> lines in item.Lines.GroupBy(line => line.Paragraph))
        {
            string text = string.Concat(item.Paragraphs[lines.Key].Spans.Select(span => span.Text));
            int end = 0;
            foreach (string line in lines.Select(line => line.Text.Trim()))
            {
                end = text.IndexOf(line, end, StringComparison.Ordinal) + line.Length;
                if (end > 0 && end < text.Length && char.IsLetterOrDigit(text[end - 1]) && char.IsLetterOrDigit(text[end]))
                {
                    return Word(text, end);
                }
            }
        }

        return null;
    }

    private static string Word(string text, int inside)
    {
        int start = text.LastIndexOfAny([' ', '\n'], inside) + 1;
        int end = text.IndexOfAny([' ', '\n'], inside);
        return text[start..(end < 0 ? text.Length : end)];
    }
}
