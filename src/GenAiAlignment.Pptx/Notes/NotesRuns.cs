using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using GenAiAlignment.Essays;
using GenAiAlignment.Foundation;
using GenAiAlignment.Pptx.Packages;
using GenAiAlignment.Pptx.Texts;
using GenAiAlignment.Themes;
using GenAiAlignment.Themes.Fonts;

namespace GenAiAlignment.Pptx.Notes;

/// <summary>Runs of the notes. PowerPoint's notes know no links, so an address stands behind its text.</summary>
internal sealed class NotesRuns(PartContext part)
{
    private const int CueSize = 1000;

    public static InlineText Plain(string text, InlineStyle style, SourceSpan span) => new([new InlineRun(text, style, null, span)]);

    public A.Run Cue(string text) => new(
        new A.RunProperties(new A.SolidFill(part.Colours.Colour(ThemeColour.Muted))) { Language = part.Deck.Language, FontSize = CueSize, Italic = true },
        new A.Text(XmlText.Clean(text)));

    /// <param name="style">Added to each run's own.</param>
    public IEnumerable<OpenXmlElement> Of(InlineText text, InlineStyle style)
    {
        ImmutableArray<InlineRun> all = [.. text.Runs.Where(run => run.Footnote is null)];
        for (int i = 0; i < all.Length; i++)
        {
            InlineRun run = all[i];
            foreach (OpenXmlElement element in Pieces(run.Text, run.Style | style))
            {
                yield return element;
            }

            bool linkEnds = run.Link is not null && (i + 1 == all.Length || all[i + 1].Link != run.Link);
            if (linkEnds && run.Link != run.Text)
            {
                yield return Run($" ({run.Link})", style);
            }
        }
    }

    /// <summary>A row of a table on one line.</summary>
    public IEnumerable<OpenXmlElement> Row(ImmutableArray<InlineText> cells, InlineStyle style) =>
        cells.SelectMany((cell, i) => i == 0 ? Of(cell, style) : Of(cell, style).Prepend(Run(" | ", InlineStyle.None)));

    private IEnumerable<OpenXmlElement> Pieces(string text, InlineStyle style)
    {
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                yield return new A.Break(Properties(style));
            }

            if (lines[i].Length > 0)
            {
                yield return Run(lines[i], style);
            }
        }
    }

    private A.Run Run(string text, InlineStyle style) => new(Properties(style), new A.Text(XmlText.Clean(text)));

    private A.RunProperties Properties(InlineStyle style)
    {
        A.RunProperties properties = new() { Language = part.Deck.Language };
        if (style.HasFlag(InlineStyle.Strong))
        {
            properties.Bold = true;
        }

        if (style.HasFlag(InlineStyle.Emphasis))
        {
            properties.Italic = true;
        }

        if (style.HasFlag(InlineStyle.Strikethrough))
        {
            properties.Strike = A.TextStrikeValues.SingleStrike;
        }

        if ((style & (InlineStyle.Superscript | InlineStyle.Subscript)) != 0)
        {
            properties.Baseline = style.HasFlag(InlineStyle.Superscript) ? 33_000 : -16_000;
        }

        if ((style & (InlineStyle.Code | InlineStyle.Mathematics)) != 0)
        {
            properties.Append(CharacterElements.Fonts(FontSlot.Mono, part.Deck));
        }

        return properties;
    }
}
