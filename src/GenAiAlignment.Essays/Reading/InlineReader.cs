using System.Globalization;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Essays.Reading.Formulas;
using GenAiAlignment.Essays.Reading.Html;
using GenAiAlignment.Essays.Reading.Marks;
using GenAiAlignment.Foundation;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace GenAiAlignment.Essays.Reading;

/// <summary>Flattens Markdig's nested inlines to styled runs.</summary>
internal sealed class InlineReader(SourceText source, FootnoteNumbers footnotes, PictureFinder pictures, FormulaReader formulas)
{
    /// <summary>Where the last end tag of each name stands in the text that was asked about last.</summary>
    private readonly Dictionary<string, int> closings = [];
    private ContainerInline? closingsOf;

    /// <param name="tags">That are open where the text begins; <see langword="null"/> for none.</param>
    public InlineText Read(ContainerInline? container, OpenTags? tags = null)
    {
        if (container is null)
        {
            return InlineText.Empty;
        }

        Passage passage = new(tags ?? new OpenTags());
        AddChildren(passage, container, InlineStyle.None, null);
        return passage.Read(pictures.LeaveOut);
    }

    private void AddChildren(Passage passage, ContainerInline container, InlineStyle style, string? link)
    {
        foreach (Inline child in container)
        {
            Add(passage, child, style, link);
        }
    }

    private void Add(Passage passage, Inline inline, InlineStyle style, string? link)
    {
        switch (inline)
        {
            case LiteralInline literal:
                passage.Add(Run(inline, literal.Content.ToString(), style, link));
                break;
            case HtmlEntityInline entity:
                passage.Add(Run(inline, entity.Transcoded.ToString(), style, link));
                break;
            case LineBreakInline { IsHard: true }:
                passage.EndLine(Run(inline, "", style, link));
                break;
            case LineBreakInline:
                passage.EndSourceLine(Run(inline, "", style, link));
                break;
            case CodeInline code:
                passage.Add(Run(inline, code.Content, style | InlineStyle.Code, link));
                break;
            case MathInline mathematics:
                foreach (FormulaPart part in formulas.Read(SpanOf(inline), mathematics.Content.ToString()))
                {
                    passage.Add(Run(inline, part.Text, style | part.Style, link));
                }

                break;
            case AutolinkInline automatic:
                passage.Add(Run(inline, automatic.Url, style, automatic.IsEmail ? "mailto:" + automatic.Url : automatic.Url));
                break;
            case FootnoteLink { IsBackLink: false } note:
                AddNote(passage, note, style);
                break;
            case LinkInline { IsImage: true } picture:
                AddPicture(passage, new PictureBlock(SpanOf(inline), picture.Url ?? "", Read(picture).PlainText, Caption(picture)), style, link);
                break;
            case LinkInline address:
                AddChildren(passage, address, style, address.Url);
                break;
            case EmphasisInline emphasis:
                AddChildren(passage, emphasis, style | StyleOf(emphasis), link);
                break;
            case HtmlInline html:
                AddTag(passage, html, style, link);
                break;
            // A task's box has no text of its own: the item knows it.
            case TaskList or FootnoteLink:
                break;
            // A bracket that nothing closes.
            case DelimiterInline open:
                passage.Add(Run(inline, open.ToLiteral(), style, link));
                AddChildren(passage, open, style, link);
                break;
            case ContainerInline container:
                AddChildren(passage, container, style, link);
                break;
        }
    }

    private void AddNote(Passage passage, FootnoteLink note, InlineStyle style)
    {
        foreach (string label in footnotes.LabelsOf(note))
        {
            string number = footnotes[label].ToString(CultureInfo.InvariantCulture);
            passage.Add(Run(note, number, style | InlineStyle.Superscript, null) with { Footnote = label });
        }
    }

    /// <summary>Tags of blocks end lines here, so that words never run together.</summary>
    private void AddTag(Passage passage, HtmlInline html, InlineStyle style, string? link)
    {
        HtmlTag tag = new(html.Tag);
        InlineRun run = Run(html, "", style, link);
        switch (tag.Name)
        {
            case "br":
                passage.EndLine(run);
                break;
            case "img" when HtmlPictures.Of(run.Span, tag) is { } picture:
                AddPicture(passage, picture, style, link);
                break;
            case "td" or "th":
                passage.EndSourceLine(run);
                break;
            case var name when HtmlElements.IsBlock(name):
                passage.StartLine(run);
                break;
            case var name when tag.IsClosing:
                passage.Add(run with { Text = passage.Tags.Close(name) });
                break;
            // What nothing ends hides nothing.
            case var name when HtmlElements.IsHidden(name) && !IsClosedBehind(html, name):
                break;
            default:
                passage.Add(run with { Text = passage.Tags.Open(tag) });
                break;
        }
    }

    private bool IsClosedBehind(HtmlInline html, string name)
    {
        ContainerInline root = html.Parent!; // inlines that are read have parents
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        if (root != closingsOf)
        {
            closingsOf = root;
            closings.Clear();
            foreach (HtmlInline end in root.FindDescendants<HtmlInline>())
            {
                if (new HtmlTag(end.Tag) is { IsClosing: true } tag)
                {
                    closings[tag.Name] = end.Span.Start;
                }
            }
        }

        return closings.GetValueOrDefault(name, -1) > html.Span.Start;
    }

    private void AddPicture(Passage passage, PictureBlock picture, InlineStyle style, string? link)
    {
        PictureBlock found = pictures.Find(picture with { Link = link ?? passage.Tags.Link });
        passage.Add(new InlineRun(found.AlternativeText, style, link, picture.Span) { Picture = found });
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
        (Highlight.Mark, _) => InlineStyle.Highlight,
        _ => throw new InvalidOperationException($"An unknown mark: {emphasis.DelimiterChar}"),
    };
}
