using System.Collections.Immutable;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Claims;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Planning;

/// <summary>
/// Lists too long to be read while they are said: what their items open with stands on the slide, and the whole is said. Openings that state something are
/// points; others are a list of names.
/// </summary>
internal sealed class ListPoints(SentenceShape shape, Imperatives imperatives, SentenceSplitter sentences)
{
    /// <summary>A list of fewer words is shown whole.</summary>
    private const int FewestWords = 60;

    private const int FewestWordsOfItem = 15;

    /// <returns>What the items open with; <see langword="null"/> for a list that is shown whole, or whose items open with no short words.</returns>
    public ImmutableArray<InlineText>? Of(ListBlock list)
    {
        int words = NotesWriter.WordsOf(list);
        if (words < FewestWords || words < FewestWordsOfItem * list.Items.Length)
        {
            return null;
        }

        ImmutableArray<InlineText> openings =
        [
            .. list.Items
                .Select(item => ItemOpenings.Of(item, sentences))
                .Where(opening => opening is not null)
                .Select(opening => opening!.Value.Leaf.Text.Slice(opening.Value.Range.Start, opening.Value.Range.Length)), // filtered
        ];
        return openings.Length == list.Items.Length ? openings : null;
    }

    /// <summary>Whether openings are points: most of them state something or command.</summary>
    public bool AreStatements(ImmutableArray<InlineText> openings) =>
        openings.Count(opening => shape.IsStatement(opening.PlainText) || imperatives.Heads(opening.PlainText)) * 2 >= openings.Length;

    /// <summary>A list of the openings alone, for the slide.</summary>
    public static ListBlock Shortened(ListBlock list, ImmutableArray<InlineText> openings) =>
        list with { Items = [.. list.Items.Zip(openings, (item, opening) => item with { Blocks = [new ParagraphBlock(item.Span, opening)] })] };
}
