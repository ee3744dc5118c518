using System.Globalization;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Essays.Reading.Marks;
using GenAiAlignment.Foundation;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace GenAiAlignment.Essays.Reading;

/// <summary>Flattens Markdig's nested inlines to styled runs.</summary>
internal sealed class InlineReader(SourceText source, FootnoteNumbers footnotes, PictureFinder pictures)
{
    public InlineText Read(ContainerInline? container)
    {
        if (container is null)
        {
            return InlineText.Empty;
        }

        List<InlineRun> runs = [];
        AddChildren(runs, container, InlineStyle.None, null);
        return new InlineText([.. Merged(PicturesInText.Settle(runs, pictures.LeaveOut))]);
    }

    private void AddChildren(List<InlineRun> runs, ContainerInline container, InlineStyle style, string? link)
    {
        foreach (Inline child in container)
        {
            Add(runs, child, style, link);
        }
    }

    private void Add(List<InlineRun> runs, Inline inline, InlineStyle style, string? link)
    {
        switch (inline)
        {
            case LiteralInline literal:
                runs.Add(Run(inline, literal.Content.ToString(), style, link));
                break;
            case HtmlEntityInline entity:
                runs.Add(Run(inline, entity.Transcoded.ToString(), style, link));
                break;
            case LineBreakInline lineBreak:
                runs.Add(Run(inline, lineBreak.IsHard ? "\n" : " ", style, link));
                break;
            case CodeInline code:
                runs.Add(Run(inline, code.Content, style | InlineStyle.Code, link));
                break;
            case MathInline mathematics:
                runs.Add(Run(inline, mathematics.Content.ToString(), style | InlineStyle.Mathematics, link));
                break;
            case AutolinkInline automatic:
                runs.Add(Run(inline, automatic.Url, style, automatic.IsEmail ? "mailto:" + automatic.Url : automatic.Url));
                break;
            case FootnoteLink { IsBackLink: false } note:
                runs.AddRange(footnotes.LabelsOf(note).Select(label =>
                    Run(inline, footnotes[label].ToString(CultureInfo.InvariantCulture), style | InlineStyle.Superscript, null) with { Footnote = label }));
                break;
            case LinkInline { IsImage: true } picture:
                AddPicture(runs, new PictureBlock(SpanOf(inline), picture.Url ?? "", Read(picture).PlainText, Caption(picture)), style, link);
                break;
            case LinkInline address:
                AddChildren(runs, address, style, address.Url);
                break;
            case EmphasisInline emphasis:
                AddChildren(runs, emphasis, style | StyleOf(emphasis), link);
                break;
            case HtmlInline html:
                AddTag(runs, html, style, link);
                break;
            // A task's box has no text of its own: the item knows it.
            case TaskList or FootnoteLink:
                break;
            // A bracket that nothing closes.
            case DelimiterInline open:
                runs.Add(Run(inline, open.ToLiteral(), style, link));
                AddChildren(runs, open, style, link);
                break;
            case ContainerInline container:
                AddChildren(runs, container, style, link);
                break;
        }
    }

    /// <summary>Of all tags, a line break and a picture show something of their own.</summary>
    private void AddTag(List<InlineRun> runs, HtmlInline html, InlineStyle style, string? link)
    {
        if (html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase))
        {
            runs.Add(Run(html, "\n", style, link));
        }
        else if (HtmlText.PictureOf(SpanOf(html), html.Tag) is { } picture)
        {
            AddPicture(runs, picture, style, link);
        }
    }

    private void AddPicture(List<InlineRun> runs, PictureBlock picture, InlineStyle style, string? link)
    {
        PictureBlock found = pictures.Find(picture with { Link = link });
        runs.Add(new InlineRun(found.AlternativeText, style, link, picture.Span) { Picture = found });
    }

    private InlineText Caption(LinkInline picture) => string.IsNullOrEmpty(picture.Title)
        ? InlineText.Empty
        : new InlineText([new InlineRun(picture.Title, InlineStyle.None, null, SpanOf(picture))]);

    private InlineRun Run(Inline inline, string text, InlineStyle style, string? link) => new(text, style, link, SpanOf(inline));

    private SourceSpan SpanOf(Inline inline)
    {
        int start = Math.Clamp(inline.Span.Start, 0, source.Text.Length);
        return new SourceSpan(source, start, Math.Clamp(inline.Span.Length, 0, source.Text.Length - start));
    }

    private static InlineStyle StyleOf(EmphasisInline emphasis) => (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
    {
        ('*' or '_', 1) => InlineStyle.Emphasis,
        ('*' or '_', _) => InlineStyle.Strong,
        (ScriptWord.Lower, 2) => InlineStyle.Strikethrough,
        (ScriptWord.Lower, _) => InlineStyle.Subscript,
        (ScriptWord.Raise, _) => InlineStyle.Superscript,
        (Highlight.Mark, _) => InlineStyle.None,
        _ => throw new InvalidOperationException($"An unknown mark: {emphasis.DelimiterChar}"),
    };

    /// <summary>Runs that are alike become one. Their texts are put together once, so that a long paragraph of many runs costs no more than its length.</summary>
    private static IEnumerable<InlineRun> Merged(List<InlineRun> runs)
    {
        InlineRun[] told = [.. runs.Where(run => run.Text.Length > 0 || run.Picture is not null)];
        for (int start = 0, end; start < told.Length; start = end)
        {
            end = start + 1;
            while (end < told.Length && AreAlike(told[start], told[end]))
            {
                end++;
            }

            yield return end == start + 1 ? told[start] : Together(told[start..end]);
        }
    }

    private static InlineRun Together(InlineRun[] runs)
    {
        SourceSpan first = runs[0].Span;
        return runs[0] with { Text = string.Concat(runs.Select(run => run.Text)), Span = first with { Length = Math.Max(runs[^1].Span.End - first.Start, 0) } };
    }

    private static bool AreAlike(InlineRun a, InlineRun b) =>
        a.Style == b.Style && a.Link == b.Link && a.Picture is null && b.Picture is null && a.Footnote is null && b.Footnote is null;
}
