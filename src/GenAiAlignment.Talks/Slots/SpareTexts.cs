using GenAiAlignment.Essays.Blocks;
using GenAiAlignment.Talks.Planning;

namespace GenAiAlignment.Talks.Slots;

/// <summary>Moves between scripts and spare texts what the author names, slot or no slot.</summary>
internal static class SpareTexts
{
    public static void Move(IEnumerable<SlideDraft> drafts, AuthorsHand hand)
    {
        foreach (SlideDraft draft in drafts)
        {
            Block[] spare = [.. draft.Script.Where(block => hand.LevelOf(block) == SayLevel.Spare)];
            Block[] said = [.. draft.Spare.Where(block => hand.LevelOf(block) == SayLevel.Named)];
            draft.Script.RemoveAll(spare.Contains);
            draft.Spare.RemoveAll(said.Contains);
            draft.Spare.InsertRange(0, spare);
            draft.Script.AddRange(said);
        }
    }
}
