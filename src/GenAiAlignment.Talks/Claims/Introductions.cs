using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Claims;

/// <summary>Paragraphs that lead to what is shown next: they end in a colon.</summary>
internal static class Introductions
{
    /// <summary>A longer introduction is no title.</summary>
    private const int MostWordsOfTitle = 10;

    private const string Colons = ":：";

    /// <summary>What ends in a picture has introduced that.</summary>
    public static bool Introduces(Block block) =>
        block is ParagraphBlock paragraph && EndsInColon(paragraph.Text.PlainText) && paragraph.Text.Runs[^1].Picture is null;

    /// <summary>What a paragraph calls the block behind it, without its colon; <see langword="null"/> when it calls it nothing.</summary>
    public static InlineText? TitleFrom(Block? before) => before is ParagraphBlock paragraph && Introduces(paragraph) ? LabelOf(paragraph) : null;

    /// <summary>A paragraph as a title: plain, and without its colon; <see langword="null"/> when it is too long for one.</summary>
    public static InlineText? LabelOf(ParagraphBlock paragraph)
    {
        if (WordCounter.Count(paragraph.Text.PlainText) > MostWordsOfTitle)
        {
            return null;
        }

        string text = paragraph.Text.Text;
        InlineText title = paragraph.Text.Slice(0, text.TrimEnd().TrimEnd(Colons.ToCharArray()).Length);
        return title.IsEmpty ? null : new InlineText([.. title.Runs.Select(run => run with { Style = run.Style & ~InlineStyle.Strong })]);
    }

    private static bool EndsInColon(string text) => text.Length > 0 && Colons.Contains(text[^1], StringComparison.Ordinal);
}
