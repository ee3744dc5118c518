using System.Collections.Immutable;
using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Foundation;

namespace GenAiAlignment.Talks.Planning;

/// <summary>Puts each footnote into the notes of the first slide that refers to it, and those that nothing refers to at the end.</summary>
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
            foreach (string label in draft.Slide.Title.Runs.Select(run => run.Footnote).OfType<string>())
            {
                Add(draft, label, waiting);
            }

            // The script grows by notes that may refer to further ones.
            for (int i = 0; i < draft.Script.Count; i++)
            {
                foreach (string label in BlockInlines.Of(draft.Script[i]).SelectMany(text => text.Runs).Select(run => run.Footnote).OfType<string>())
                {
                    Add(draft, label, waiting);
                }
            }
        }

        foreach (FootnoteBlock unused in waiting.Values.OrderBy(note => note.Span.Start))
        {
            drafts[^1].Script.Add(unused);
            diagnostics.Add(Diagnostics.FootnoteIsUnused(unused.Span, unused.Label));
        }
    }

    private static void Add(SlideDraft draft, string label, Dictionary<string, FootnoteBlock> waiting)
    {
        if (waiting.Remove(label, out FootnoteBlock? note))
        {
            draft.Script.Add(note);
        }
    }
}
