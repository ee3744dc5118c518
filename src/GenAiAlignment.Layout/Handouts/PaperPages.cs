using System.Collections.Immutable;
using System.Globalization;
using GenAiAlignment.Foundation;
using GenAiAlignment.Layout.Pages;
using GenAiAlignment.Layout.Scenes;
using GenAiAlignment.Talks;
using GenAiAlignment.Themes;

namespace GenAiAlignment.Layout.Handouts;

/// <summary>Makes pages of sheets: running head (title, section), foot (author and date, page n of N).</summary>
internal sealed class PaperPages(Talk talk, PaperSetup paper, PaperText text)
{
    // Of the head's width: what is left over keeps title and section apart.
    private const double TitleShare = 0.56;
    private const double SectionShare = 0.4;

    private static readonly Length LineHeight = Length.FromPoints(12);
    private static readonly Length GapToContent = Length.FromPoints(16);
    private static readonly Length GapToRule = Length.FromPoints(4);
    private static readonly Stroke Rule = new(ThemeColour.Rule, Length.FromPoints(0.5));

    /// <summary>Between head and foot.</summary>
    /// <param name="number">From 1.</param>
    public Bounds BodyOf(int number)
    {
        Bounds content = paper.ContentOf(number);
        Length taken = LineHeight + GapToContent;
        return content with { Y = content.Y + taken, Height = content.Height - (taken * 2) };
    }

    /// <summary>Whether the binding is on the right.</summary>
    public bool IsMirrored(int number) => paper.IsMirrored(number);

    public ImmutableArray<Page> Finish(IReadOnlyList<PaperSheet> sheets) => [.. sheets.Select((sheet, index) => new Page(
        paper.Size,
        null,
        [.. Head(sheet, index + 1), .. sheet.Items, .. Foot(index + 1, sheets.Count)],
        (index + 1).ToString(CultureInfo.InvariantCulture)))];

    private ImmutableArray<SceneItem> Head(PaperSheet sheet, int number)
    {
        if (sheet.Head is not { } head)
        {
            return [];
        }

        Bounds line = paper.ContentOf(number) with { Height = LineHeight };
        Length rule = line.Bottom + GapToRule;
        return
        [
            .. AtEdges(line, number, (talk.Title.PlainText, TitleShare), (head.Section, SectionShare)),
            new LineItem(new Position(line.X, rule), new Position(line.Right, rule), Rule) { Name = "Head rule" },
        ];
    }

    private ImmutableArray<SceneItem> Foot(int number, int count)
    {
        Bounds content = paper.ContentOf(number);
        Bounds line = new(content.X, content.Bottom - LineHeight, content.Width, LineHeight);
        string author = string.Join(" · ", new[] { talk.Author, talk.Date }.Where(part => !string.IsNullOrWhiteSpace(part)));
        return [.. AtEdges(line, number, (author, TitleShare), (talk.Labels.Page(number, count), SectionShare))];
    }

    /// <summary>One text at the binding, one at the outer edge, where a thumb looks for it.</summary>
    private IEnumerable<SceneItem> AtEdges(Bounds line, int number, (string? Text, double Share) inner, (string? Text, double Share) outer)
    {
        bool isMirrored = IsMirrored(number);
        (Bounds left, Bounds right) = isMirrored ? Divided(line, outer.Share, inner.Share) : Divided(line, inner.Share, outer.Share);
        foreach ((string? words, Bounds place, TextAlignment alignment) in ((string?, Bounds, TextAlignment)[])
            [(inner.Text, isMirrored ? right : left, isMirrored ? text.Right : text.Left),
                (outer.Text, isMirrored ? left : right, isMirrored ? text.Left : text.Right)])
        {
            if (!string.IsNullOrWhiteSpace(words))
            {
                yield return text.Line(place, words, PaperText.Small, alignment);
            }
        }
    }

    private static (Bounds Left, Bounds Right) Divided(Bounds line, double left, double right) => (
        line with { Width = line.Width * left },
        line with { X = line.Right - (line.Width * right), Width = line.Width * right });
}
