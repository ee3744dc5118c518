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
    private static readonly Length LineHeight = Length.FromPoints(12);
    private static readonly Length GapToContent = Length.FromPoints(14);
    private static readonly Length Hairline = Length.FromPoints(0.5);

    /// <summary>Between head and foot.</summary>
    /// <param name="number">From 1.</param>
    public Bounds BodyOf(int number)
    {
        Bounds content = paper.ContentOf(number);
        Length taken = LineHeight + GapToContent;
        return content with { Y = content.Y + taken, Height = content.Height - (taken * 2) };
    }

    public ImmutableArray<Page> Finish(IReadOnlyList<PaperSheet> sheets) => [.. sheets.Select((sheet, index) => new Page(
        paper.Size,
        null,
        [.. Head(sheet, index + 1), .. sheet.Items, .. Foot(index + 1, sheets.Count)],
        (index + 1).ToString(CultureInfo.InvariantCulture)))];

    private ImmutableArray<SceneItem> Head(PaperSheet sheet, int number)
    {
        Bounds content = paper.ContentOf(number);
        Length half = content.Width / 2;
        Bounds left = content with { Width = half, Height = LineHeight };
        Bounds right = left with { X = content.X + half };
        Length rule = content.Y + LineHeight + Length.FromPoints(3);
        return
        [
            text.Line(left, talk.Title.PlainText, PaperText.Small),
            .. sheet.Section is null ? [] : ImmutableArray.Create<SceneItem>(text.Line(right, sheet.Section, PaperText.Small, TextAlignment.Trailing)),
            new LineItem(new Position(content.X, rule), new Position(content.Right, rule), new Stroke(ThemeColour.Rule, Hairline)) { Name = "Head rule" },
        ];
    }

    private ImmutableArray<SceneItem> Foot(int number, int count)
    {
        Bounds content = paper.ContentOf(number);
        Length half = content.Width / 2;
        Bounds left = new(content.X, content.Bottom - LineHeight, half, LineHeight);
        string author = string.Join(" · ", new[] { talk.Author, talk.Date }.Where(part => !string.IsNullOrWhiteSpace(part)));
        return
        [
            .. author.Length == 0 ? [] : ImmutableArray.Create<SceneItem>(text.Line(left, author, PaperText.Small)),
            text.Line(left with { X = content.X + half }, talk.Labels.Page(number, count), PaperText.Small, TextAlignment.Trailing),
        ];
    }
}
