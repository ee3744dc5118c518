using System.Text.RegularExpressions;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Claims;

/// <summary>Paragraphs that lead to what is shown next: they end in a colon.</summary>
internal static partial class Introductions
{
    /// <summary>A longer introduction is no title.</summary>
    private const int MostWordsOfTitle = 10;

    private const string Colons = ":：";

    /// <summary>What ends in a picture has introduced that.</summary>
    public static bool Introduces(Block block) =>
        block is ParagraphBlock paragraph && EndsInColon(paragraph.Text.PlainText) && paragraph.Text.Runs[^1].Picture is null;

    /// <summary>What a paragraph calls the block behind it, without its colon; <see langword="null"/> when it calls it nothing.</summary>
    public static InlineText? TitleFrom(Block? before) => before is ParagraphBlock paragraph && Introduces(paragraph) ? LabelOf(paragraph) : null;

    /// <summary>The last sentence of a paragraph as a title: plain, and without its colon; <see langword="null"/> when it is too long for one.</summary>
    public static InlineText? LabelOf(ParagraphBlock paragraph)
    {
        string text = paragraph.Text.Text;
        int start = SentenceEnd().Matches(text).LastOrDefault() is { } end ? end.Index + end.Length : 0;
        if (WordCounter.Count(text[start..]) > MostWordsOfTitle)
        {
            return null;
        }

        InlineText title = paragraph.Text.Slice(start, text.TrimEnd().TrimEnd(Colons.ToCharArray()).Length - start);
        return title.IsEmpty ? null : new InlineText([.. title.Runs.Select(run => run with { Style = run.Style & ~InlineStyle.Strong })]);
    }

    /// <summary>Behind a word of three letters or more, which is no abbreviation, and before a capital or a letter of a script that has none.</summary>
    [GeneratedRegex(@"(?<=\p{L}{3}[”’"")]?)[.!?…][”’"")]?\s+(?=[“‘""(]?[\p{Lu}\p{Lo}])|[。！？]", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    private static bool EndsInColon(string text) => text.Length > 0 && Colons.Contains(text[^1], StringComparison.Ordinal);
}
