using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Languages;

namespace GenAiAlignment.Talks.Claims;

/// <summary>What of a long list item stands on a slide: the bold words or the line it opens with, else its first sentence when that is short.</summary>
internal static class ItemOpenings
{
    /// <summary>A longer first sentence is read, not looked at.</summary>
    private const int MostWords = 14;

    private const double CharactersOfWord = 2.5;

    /// <returns><see langword="null"/> for an item without a short opening.</returns>
    public static (ParagraphBlock Leaf, TextRange Range)? Of(ListItem item, SentenceSplitter sentences)
    {
        if (item.Blocks is not [ParagraphBlock leaf, ..])
        {
            return null;
        }

        if ((ClaimTexts.RunIn(leaf.Text, 0) ?? Headline.Of(leaf, 0)) is { } head)
        {
            return (leaf, head);
        }

        TextRange first = ClaimTexts.FirstSentence(leaf.Text, 0, sentences);
        string text = leaf.Text.Text.Substring(first.Start, first.Length);
        double words = WordCounter.Count(text) / (sentences.HasSpaces ? 1 : CharactersOfWord);
        return words is > 0 and <= MostWords && !SentenceShape.IsOpen(text) ? (leaf, first) : null;
    }
}
