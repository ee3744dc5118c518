using System.Collections.Immutable;
using GenAiAlignment.Essays;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Talks.Planning;

/// <summary>
/// Puts each footnote into the notes of the first slide that refers to it, and those that nothing refers to at the end. A note goes to the spare
/// text only when no script refers to it.
/// </summary>
internal static class Footnotes
{
    public static ImmutableArray<Block> Without(ImmutableArray<Block> blocks) => [.. blocks.Where(block => block is not FootnoteBlock)];

    public static void Place(ImmutableArray<Block> blocks, IReadOnlyList<SlideDraft> drafts, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        Dictionary<string, FootnoteBlock> waiting = new(StringComparer.OrdinalIgnoreCase);
        foreach (FootnoteBlock note in blocks.OfType<FootnoteBlock>())
        {
            waiting.TryAdd(note.Label, note);
        }

        if (waiting.Count == 0)
        {
            return;
        }

        foreach (SlideDraft draft in drafts)
        {
            AddOf(draft.Slide.Title, draft.Script, waiting);
            AddOf(draft.Script, waiting);
        }

        foreach (SlideDraft draft in drafts)
        {
            AddOf(draft.Spare, waiting);
        }

        foreach (FootnoteBlock unused in waiting.Values.OrderBy(note => note.Span.Start))
        {
            drafts[^1].Script.Add(unused);
            diagnostics.Add(Diagnostics.FootnoteIsUnused(unused.Span, unused.Label));
        }
    }

    /// <summary>The text grows by notes that may refer to further ones.</summary>
    private static void AddOf(List<Block> text, Dictionary<string, FootnoteBlock> waiting)
    {
        for (int i = 0; i < text.Count; i++)
        {
            foreach (InlineText inline in BlockInlines.Of(text[i]))
            {
                AddOf(inline, text, waiting);
            }
        }
    }

    private static void AddOf(InlineText text, List<Block> notes, Dictionary<string, FootnoteBlock> waiting)
    {
        foreach (string label in text.Runs.Select(run => run.Footnote).OfType<string>())
        {
            if (waiting.Remove(label, out FootnoteBlock? note))
            {
                notes.Add(note);
            }
        }
    }
}
